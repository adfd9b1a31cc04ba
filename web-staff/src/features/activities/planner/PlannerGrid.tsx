import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';
import type { Move } from './planned-session';
import { PlannerCard } from './PlannerCard';
import { isInCell } from './planner-days';
import type { PlannerSpan } from './planner-days';
import type { PlannerCalendarQuery } from './PlannerCalendar.generated';
import type { PlannedSession } from './planned-session';

type CalendarDay = PlannerCalendarQuery['branchCalendar'][number];
type Space = PlannerCalendarQuery['spaces'][number];

type PlannerGridProps = {
  readonly span: PlannerSpan;
  readonly today: string;
  readonly spaces: readonly Space[];
  readonly sessions: readonly PlannedSession[];
  readonly calendar: readonly CalendarDay[];
  /** Null for those who may only look. */
  readonly onMove: ((move: Move) => void) | null;
};

/**
 * Draws a row for each space and a column for each day. A card is dragged to another cell, or moved by its
 * button or the key P.
 */
export function PlannerGrid({ span, today, spaces, sessions, calendar, onMove }: PlannerGridProps) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<PlannedSession | null>(null);
  const rows = [
    ...spaces.map(({ id, name, capacity }) => ({
      id,
      name: name.text,
      note: capacity === null ? '' : t('preview.seats', { seats: capacity }),
    })),
    { id: null, name: t('events.wholeHouse'), note: '' },
  ];
  const dayOf = (day: string) => calendar.find(({ date }) => date === day);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard, also when no card is in it
    <div className="scroll planner" tabIndex={0} role="region" aria-label={t('planner.title')}>
      <table className={`planner-grid is-${span.view}`} style={columnsOf(span)}>
        <thead>
          <tr>
            <th scope="col">{t('planner.space')}</th>
            {span.days.map((day) => (
              <DayHead
                key={day}
                day={day}
                calendar={dayOf(day)}
                isToday={day === today}
                isShort={span.view === 'month'}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id ?? 'house'}>
              <th scope="row">
                {row.name}
                <span className="cell-note">{row.note}</span>
              </th>
              {span.days.map((day) => (
                <Cell
                  key={day}
                  spaceId={row.id}
                  day={day}
                  isClosed={dayOf(day)?.isOpen === false}
                  sessions={sessions.filter((session) => isInCell(session, row.id, day))}
                  span={span}
                  dragged={dragged}
                  onDrag={setDragged}
                  onMove={onMove}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/**
 * A week fills the page, a month is wider than it; the table is as wide as its columns, so that the first
 * stays in sight to the end.
 */
function columnsOf({ view, days }: PlannerSpan) {
  const [head, least] = view === 'week' ? [132, 128] : [112, 84];
  return {
    gridTemplateColumns: `${head}px repeat(${days.length}, minmax(${least}px, 1fr))`,
    minWidth: head + days.length * least,
  };
}

function DayHead({
  day,
  calendar,
  isToday,
  isShort,
}: {
  readonly day: string;
  readonly calendar: CalendarDay | undefined;
  readonly isToday: boolean;
  readonly isShort: boolean;
}) {
  const { t } = useTranslation();
  const { date, shortTime } = useDisplay();
  const open =
    calendar?.isOpen === true
      ? calendar.spans.map(({ opens, closes }) => `${shortTime(opens)}–${shortTime(closes)}`).join(', ')
      : (calendar?.reason ?? t('planner.closed'));
  const [weekday = '', rest = ''] = date(day).split(', ');
  return (
    <th scope="col" className={isToday ? 'is-today' : undefined} aria-current={isToday ? 'date' : undefined}>
      {weekday} {isShort ? Number(day.slice(8)) : rest.replace(/ \d{4}$/, '')}
      {!isShort && <span className="cell-note">{calendar === undefined ? '' : open}</span>}
    </th>
  );
}

type CellProps = {
  readonly spaceId: string | null;
  readonly day: string;
  readonly isClosed: boolean;
  readonly sessions: readonly PlannedSession[];
  readonly span: PlannerSpan;
  readonly dragged: PlannedSession | null;
  readonly onDrag: (session: PlannedSession | null) => void;
  readonly onMove: ((move: Move) => void) | null;
};

function Cell({ spaceId, day, isClosed, sessions, span, dragged, onDrag, onMove }: CellProps) {
  const [isOver, setIsOver] = useState(false);
  // A session cannot be taken out of its event's space to no space at all: it would follow its event again.
  const takes =
    dragged !== null && onMove !== null && (spaceId !== null || dragged.event.place.space === null);
  const className = [isClosed && 'hatched', isOver && takes && 'is-over'].filter(Boolean).join(' ');
  return (
    <td
      className={className || undefined}
      onDragOver={(event) => {
        if (takes) {
          event.preventDefault();
          setIsOver(true);
        }
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (dragged !== null && takes) onMove({ session: dragged, day, spaceId });
      }}
    >
      {sessions.map((session) => (
        <PlannerCard
          key={session.id}
          session={session}
          day={day}
          isFirstSeen={session.fromDate === day || day === span.days[0]}
          isShort={span.view === 'month'}
          onDrag={onDrag}
          onMove={onMove}
        />
      ))}
    </td>
  );
}
