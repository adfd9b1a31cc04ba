import { useTranslation } from '../../../i18n/use-translation';
import { StateShape } from '../../../lib/ui/StateShape';
import type { State } from '../../../lib/ui/StateShape';
import type { BusinessListQuery } from './BusinessList.generated';

type Status = BusinessListQuery['businessProfiles']['nodes'][number]['status'];

const shapes: Readonly<Record<Status, State>> = {
  DRAFT: 'note',
  SUBMITTED: 'waiting',
  PUBLISHED: 'ok',
  RETURNED: 'returned',
  CLOSED: 'blocked',
};

/** Says how far a profile has come, and whether it was changed since somebody read it. */
export function BusinessStatusMark({
  status,
  isChanged,
}: {
  readonly status: Status;
  readonly isChanged: boolean;
}) {
  const { t } = useTranslation();
  return (
    <span className="status">
      <StateShape state={isChanged ? 'attention' : shapes[status]} />
      <b>{t(isChanged ? 'businesses.changed' : `businesses.status.${status}`)}</b>
    </span>
  );
}
