import { useTranslation } from '../../i18n/use-translation';
import { StateShape } from '../ui/StateShape';
import type { State } from '../ui/StateShape';

/** How far an event has come. */
export type EventStatus = 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' | 'POSTPONED' | 'CANCELLED' | 'DONE';

const shapes: Readonly<Record<EventStatus, State>> = {
  DRAFT: 'note',
  IN_REVIEW: 'waiting',
  PUBLISHED: 'ok',
  POSTPONED: 'attention',
  CANCELLED: 'blocked',
  DONE: 'returned',
};

/** Says how far an event has come: shape, then word. */
export function EventStatusMark({ status }: { readonly status: EventStatus }) {
  const { t } = useTranslation();
  return (
    <span className="status">
      <StateShape state={shapes[status]} />
      {t(`eventTerms.status.${status}`)}
    </span>
  );
}
