import { useQuery } from '@apollo/client/react';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { useWhenWords } from '../../../../lib/events/use-when-words';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { buttonClass } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { EventsTodayDocument } from './EventsToday.generated';
import type { EventsTodayQuery } from './EventsToday.generated';
import { PendingRegistrations } from './PendingRegistrations';
import { ProposalsWaiting } from './ProposalsWaiting';
import { REFRESH_MS } from '../refresh';
import { useEventsWaiting } from './use-events-waiting';

/**
 * Says what takes place today at the chosen branch, how many are registered and how many have come, and leads
 * to the door.
 */
export function EventsPanel({ now }: { readonly now: Date }) {
  const { t } = useTranslation();
  const { branch } = useSession();
  const today = todayInJakarta(now);
  const { data, error, refetch } = useQuery(EventsTodayDocument, {
    variables: { branchId: branch?.id ?? '', from: today, to: addDays(today, 1) },
    skip: branch === null,
    fetchPolicy: 'cache-and-network',
    pollInterval: REFRESH_MS,
  });
  const waiting = useEventsWaiting();
  const fault = data === undefined ? (error ?? waiting.error) : waiting.error;
  const retry = () => {
    if (error !== undefined) void refetch();
    waiting.retry();
  };
  const sessions = data?.eventCalendar.filter(({ status }) => status === 'SCHEDULED') ?? [];
  return (
    <section className="panel" aria-labelledby="events-today">
      <header>
        <h2 id="events-today">
          <Link to={paths.events}>{t('eventsToday.title')}</Link>
        </h2>
      </header>
      {fault !== undefined && (
        <div className="panel-body">
          <FaultNote error={fault} onRetry={retry} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={2} />}
      {data !== undefined && sessions.length === 0 && (
        <p className="panel-body muted">{t('eventsToday.none')}</p>
      )}
      <ul>
        {sessions.map((session) => (
          <SessionToday key={session.id} session={session} />
        ))}
      </ul>
      <PendingRegistrations waiting={waiting.registrations} />
      <ProposalsWaiting count={waiting.proposalCount} />
    </section>
  );
}

function SessionToday({ session }: { readonly session: EventsTodayQuery['eventCalendar'][number] }) {
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
      {event.heldPermissions.includes('PROGRAMMES_CHECK_IN') && (
        <Link className={buttonClass('plain', true)} to={paths.sessionDoor(session.id)}>
          {t('sessions.door')}
          <span className="visually-hidden"> {event.name.text}</span>
        </Link>
      )}
    </li>
  );
}
