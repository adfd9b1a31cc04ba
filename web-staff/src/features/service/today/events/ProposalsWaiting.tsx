import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { StateShape } from '../../../../lib/ui/StateShape';

/** Says how many proposals from outside wait for an answer; nothing when none do. */
export function ProposalsWaiting({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return count === 0 ? null : (
    <p className="panel-body row">
      <StateShape state="attention" />
      <Link to={paths.proposals}>{t('eventsToday.proposals', { count })}</Link>
    </p>
  );
}
