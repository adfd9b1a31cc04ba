import { useTranslation } from '../../i18n/use-translation';
import { StateShape } from '../ui/StateShape';
import type { State } from '../ui/StateShape';
import type { GuideStatus } from './terms';

const shapes: Readonly<Record<GuideStatus, State>> = { DRAFT: 'note', PUBLISHED: 'ok', ARCHIVED: 'returned' };

/** Says whether the public sees a guide: shape, then word. */
export function GuideStatusMark({ status }: { readonly status: GuideStatus }) {
  const { t } = useTranslation();
  return (
    <span className="status">
      <StateShape state={shapes[status]} />
      {t(`guideTerms.status.${status}`)}
    </span>
  );
}
