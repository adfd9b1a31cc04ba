import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { useWhenWords } from '../../../../lib/events/use-when-words';
import { paths } from '../../../../lib/paths';
import { buttonClass } from '../../../../lib/ui/Button';
import type { TodayQuery } from '../Today.generated';
import { PendingRegistrations } from './PendingRegistrations';
import { holdsAtEvent } from '../../../../lib/events/holds-at-event';

type Session = TodayQuery['eventCalendar'][number];

type EventsPanelProps = {
  readonly sessions: readonly Session[];
  readonly waiting: NonNullable<TodayQuery['pendingRegistrations']>;
};

/**
 * Says what takes place today at the chosen branch, how many are registered and how many have come, and leads
 * to the door.
 */
export function EventsPanel({ sessions, waiting }: EventsPanelProps) {
  const { t } = useTranslation();
  const scheduled = sessions.filter(({ status }) => status === 'SCHEDULED');
  return (
    <section className="panel" aria-labelledby="events-today">
      <header>
        <h2 id="events-today">
          <Link to={paths.events}>{t('eventsToday.title')}</Link>
        </h2>
      </header>
      {scheduled.length === 0 && <p className="panel-body muted">{t('eventsToday.none')}</p>}
      <ul>
        {scheduled.map((session) => (
          <SessionToday key={session.id} session={session} />
        ))}
      </ul>
      <PendingRegistrations waiting={waiting} />
    </section>
  );
}

function SessionToday({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const { hours } = useWhenWords();
  const { event, attendance } = session;
  const came = attendance === null ? 0 : attendance.attended + attendance.walkIn;
  const facts = [
    hours(session),
    session.space?.name.text,
    session.takenCount > 0 || session.capacity !== null
      ? t('eventsToday.registered', { count: session.takenCount })
      : null,
    came > 0 ? t('eventsToday.came', { count: came }) : null,
  ].filter(Boolean);
  return (
    <li className="thing-line is-plain">
      <span className="thing-what">
        <Link className="cell-title" to={paths.event(event.id)}>
          {event.name.text}
        </Link>
        <span className="cell-note">{facts.join(' · ')}</span>
      </span>
      {holdsAtEvent(event, 'PROGRAMMES_CHECK_IN') && (
        <Link className={buttonClass('plain', true)} to={paths.sessionDoor(session.id)}>
          {t('sessions.door')}
          <span className="visually-hidden"> {event.name.text}</span>
        </Link>
      )}
    </li>
  );
}
