import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useWhenWords } from '../../../lib/events/use-when-words';
import { paths } from '../../../lib/paths';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { StateShape } from '../../../lib/ui/StateShape';
import type { EventOnPage } from './shown-event';
import { holdsAtEvent } from '../../../lib/events/holds-at-event';

type SessionOnPage = EventOnPage['sessions'][number];

/** Lists the sessions of an event with their seats and who came, and opens the door of each. */
export function SessionList({ event }: { readonly event: EventOnPage }) {
  const { t } = useTranslation();
  const { sessions } = event;
  return (
    <section className="panel" aria-labelledby="sessions">
      <header>
        <h2 id="sessions">{t('sessions.title')}</h2>
      </header>
      {sessions.length === 0 && <EmptyState title={t('sessions.none')} />}
      <ul>
        {sessions.map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            hasDoor={holdsAtEvent(event, 'PROGRAMMES_CHECK_IN')}
          />
        ))}
      </ul>
    </section>
  );
}

function SessionLine({ session, hasDoor }: { readonly session: SessionOnPage; readonly hasDoor: boolean }) {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  const isOn = session.status === 'SCHEDULED';
  const seats =
    session.capacity === null
      ? t('sessions.takenOpen', { taken: session.takenCount })
      : t('sessions.taken', { taken: session.takenCount, capacity: session.capacity });
  const { attendance } = session;
  const facts = [
    session.space?.name.text,
    seats,
    ...(attendance === null || attendance.attended + attendance.walkIn === 0
      ? []
      : [t('sessions.came', { count: attendance.attended, walkIn: attendance.walkIn })]),
  ].filter(Boolean);
  return (
    <li className="thing-line is-plain">
      <StateShape state={isOn ? 'note' : 'blocked'} />
      <span className="thing-what">
        <b>{session.name?.text ?? t('sessions.number', { number: session.number })}</b>
        {!isOn && <span> · {t('sessions.cancelled')}</span>}
        <span className="cell-note">{when(session)}</span>
        <span className="cell-note">{facts.join(' · ')}</span>
      </span>
      {isOn && hasDoor && (
        <Link className={buttonClass('plain', true)} to={paths.sessionDoor(session.id)}>
          {t('sessions.door')}
          <span className="visually-hidden"> {when(session)}</span>
        </Link>
      )}
    </li>
  );
}
