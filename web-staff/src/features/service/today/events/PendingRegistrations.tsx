import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { StateShape } from '../../../../lib/ui/StateShape';
import type { TodayQuery } from '../Today.generated';

/** Lists events with registrations that wait for a decision, and leads to them; nothing when none do. */
export function PendingRegistrations({
  waiting,
}: {
  readonly waiting: NonNullable<TodayQuery['pendingRegistrations']>;
}) {
  const { t } = useTranslation();
  if (waiting.length === 0) return null;
  return (
    <ul>
      {waiting.map(
        ({ event, registrationCount }) =>
          event !== null && (
            <li key={event.id} className="thing-line is-plain">
              <StateShape state="attention" />
              <span className="thing-what">
                <Link className="cell-title" to={paths.eventPending(event.id)}>
                  {event.name.text}
                </Link>
                <span className="cell-note">{t('eventsToday.pending', { count: registrationCount })}</span>
              </span>
            </li>
          ),
      )}
    </ul>
  );
}
