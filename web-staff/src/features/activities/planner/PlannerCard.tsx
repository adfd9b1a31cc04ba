import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useWhenWords } from '../../../lib/events/use-when-words';
import { toTimeField } from '../../../lib/events/jakarta-time';
import { paths } from '../../../lib/paths';
import { IconButton } from '../../../lib/ui/IconButton';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import type { Move } from './planned-session';
import type { PlannedSession } from './planned-session';
import { holdsAtEvent } from '../../../lib/events/holds-at-event';

type PlannerCardProps = {
  readonly session: PlannedSession;
  readonly day: string;
  readonly isFirstSeen: boolean;
  readonly isShort: boolean;
  readonly onDrag: (session: PlannedSession | null) => void;
  readonly onMove: ((move: Move) => void) | null;
};

const culture: readonly PlannedSession['event']['kind'][] = ['EXHIBITION', 'PERFORMANCE', 'CULTURE_SEMINAR'];

/** Draws one session; the days after the first of an exhibition show that it goes on. */
export function PlannerCard({ session, day, isFirstSeen, isShort, onDrag, onMove }: PlannerCardProps) {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  const { event } = session;
  const className = [
    'plan-card',
    culture.includes(event.kind) && 'is-culture',
    event.status === 'DRAFT' && 'is-draft',
    session.status === 'CANCELLED' && 'is-off',
    isShort && 'is-short',
  ]
    .filter(Boolean)
    .join(' ');
  const title = session.name?.text ?? event.name.text;
  if (!isFirstSeen)
    return (
      <div className={`${className} is-continued`} aria-hidden="true">
        {title}
      </div>
    );
  const open = () => onMove?.({ session, day: session.fromDate, spaceId: session.space?.id ?? null });
  const canMove =
    onMove !== null &&
    holdsAtEvent(session.event, 'PROGRAMMES_WRITE') &&
    session.status === 'SCHEDULED' &&
    day === session.fromDate;
  return (
    <article className={className} aria-label={`${title}, ${when(session)}`}>
      <CardTime session={session} />
      <Link
        to={paths.event(event.id)}
        title={title}
        draggable={canMove}
        aria-keyshortcuts={canMove ? 'P' : undefined}
        onDragStart={(drag) => {
          drag.dataTransfer.effectAllowed = 'move';
          drag.dataTransfer.setData('text/plain', title);
          onDrag(session);
        }}
        onDragEnd={() => onDrag(null)}
        onKeyDown={(press) =>
          canMove && press.key.toLowerCase() === 'p' && !press.ctrlKey && !press.metaKey && open()
        }
      >
        {title}
      </Link>
      {!isShort && <CardNotes session={session} />}
      {canMove && (
        <IconButton compact icon="dots" label={t('planner.moveName', { name: title })} onClick={open} />
      )}
    </article>
  );
}

function CardTime({ session }: { readonly session: PlannedSession }) {
  const { t } = useTranslation();
  const { shortTime, date } = useDisplay();
  const isBlocked = session.conflicts.some(({ isAbsolute }) => isAbsolute);
  const words = session.isAllDay
    ? t('planner.until', { day: date(session.untilDate) })
    : shortTime(toTimeField(session.startsAt));
  return (
    <span className="plan-time">
      {session.conflicts.length > 0 && (
        <>
          <StateShape state={isBlocked ? 'blocked' : 'attention'} />
          <span className="visually-hidden">{t('planner.conflict')} </span>
        </>
      )}
      {words}
    </span>
  );
}

function CardNotes({ session }: { readonly session: PlannedSession }) {
  const { t } = useTranslation();
  const { event, takenCount, capacity, status } = session;
  const seats = capacity === null ? null : t('sessions.taken', { taken: takenCount, capacity });
  const state = status === 'CANCELLED' ? t('sessions.cancelled') : null;
  const notes = [
    state,
    event.status === 'PUBLISHED' ? null : t(`eventTerms.status.${event.status}`),
    seats,
  ].filter(Boolean);
  return notes.length === 0 ? null : <span className="cell-note">{notes.join(' · ')}</span>;
}
