import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useWhenWords } from '../../../../lib/events/use-when-words';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import type { EventOnPage } from '../shown-event';
import { AttendanceSheetDocument } from './AttendanceSheet.generated';
import type { AttendanceSheetQuery } from './AttendanceSheet.generated';
import type { SessionOnPage } from './shown-session';
import { useSheetMarks } from './use-sheet-marks';
import type { SheetMark, SheetRow } from './sheet-row';

type Sheet = NonNullable<AttendanceSheetQuery['eventAttendanceSheet']>;

const SIGNS = { in: '✓', away: '–', open: '' } as const;

type Marks = ReturnType<typeof useSheetMarks>;
type SheetProps = { readonly event: EventOnPage; readonly onChanged: () => void };

/**
 * Shows as a trainer keeps it who came to which session of a course, and who came often enough for a
 * certificate; a mark is set and taken back with one press.
 */
export function AttendanceSheetPanel({ event, onChanged }: SheetProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(AttendanceSheetDocument, {
    variables: { eventId: event.id },
    fetchPolicy: 'cache-and-network',
  });
  const marks = useSheetMarks(async () => {
    await refetch();
    onChanged();
  });
  const sheet = data?.eventAttendanceSheet;
  return (
    <section className="panel" aria-labelledby="attendance-sheet">
      <header>
        <h2 id="attendance-sheet">{t('attendance.sheet.title')}</h2>
      </header>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={4} />}
      {sheet?.rows.length === 0 && <EmptyState title={t('attendance.sheet.none')} />}
      {sheet != null && sheet.rows.length > 0 && (
        <div className="panel-body stack" style={{ gap: 10 }}>
          <p className="muted small">
            {sheet.neededCount === null
              ? t('attendance.sheet.text')
              : t('attendance.sheet.textNeeded', {
                  needed: Math.min(sheet.neededCount, sheet.heldCount),
                  held: sheet.heldCount,
                  count: sheet.rows.filter(({ hasEarned }) => hasEarned === true).length,
                })}
          </p>
          {sheet.peopleCount > sheet.rows.length && (
            <Note state="note">
              {t('attendance.sheet.cut', { shown: sheet.rows.length, count: sheet.peopleCount })}
            </Note>
          )}
          <ActNotes error={marks.error} messages={marks.messages} />
          <SheetTable
            sheet={sheet}
            sessions={event.sessions.filter(({ status }) => status === 'SCHEDULED')}
            marks={marks}
          />
        </div>
      )}
    </section>
  );
}

function SheetTable({
  sheet,
  sessions,
  marks,
}: {
  readonly sheet: Sheet;
  readonly sessions: readonly SessionOnPage[];
  readonly marks: Marks;
}) {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  return (
    <div className="scroll">
      <table className="sheet-table">
        <caption className="visually-hidden">{t('attendance.sheet.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('attendance.name')}</th>
            {sessions.map((session) => (
              <th key={session.id} scope="col" title={when(session)}>
                <span aria-hidden="true">{session.number}</span>
                <span className="visually-hidden">
                  {t('sessions.number', { number: session.number })}, {when(session)}
                </span>
              </th>
            ))}
            <th scope="col" className="right">
              {t('attendance.sheet.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <SheetLine
              key={row.personId}
              row={row}
              sessions={sessions}
              held={sheet.heldCount}
              marks={marks}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LineProps = {
  readonly row: SheetRow;
  readonly sessions: readonly SessionOnPage[];
  readonly held: number;
  readonly marks: Marks;
};

function SheetLine({ row, sessions, held, marks }: LineProps) {
  const { t } = useTranslation();
  const notes = [
    row.isCompanion ? t('attendance.sheet.companion') : null,
    row.seats > 1 ? t('registrations.people', { count: row.seats }) : null,
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        {row.name}
        {notes.length > 0 && <span className="cell-note">{notes.join(' · ')}</span>}
      </th>
      {sessions.map((session) => (
        <td key={session.id} data-number={session.number}>
          <SheetCell
            row={row}
            session={session}
            mark={row.marks.find(({ sessionId }) => sessionId === session.id)}
            marks={marks}
          />
        </td>
      ))}
      <td className="right">
        {row.attendedCount}/{held}
        {row.hasEarned === true && <span className="cell-note">{t('attendance.sheet.earned')}</span>}
      </td>
    </tr>
  );
}

type CellProps = Pick<LineProps, 'row' | 'marks'> & {
  readonly session: SessionOnPage;
  readonly mark: SheetMark | undefined;
};

function SheetCell({ row, session, mark, marks }: CellProps) {
  const { t } = useTranslation();
  if (mark === undefined) return <span className="visually-hidden">{t('attendance.sheet.noPlace')}</span>;
  const state = mark.attendedAt !== null ? 'in' : mark.status === 'NO_SHOW' ? 'away' : 'open';
  const words = t(`attendance.sheet.state.${state}`);
  if (Date.parse(session.startsAt) > Date.now() && mark.attendedAt === null)
    return (
      <span className="sheet-mark is-coming">
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{t('attendance.sheet.state.coming')}</span>
      </span>
    );
  // A ticket of many is counted at the door or in the list, where it is said how many came.
  if (row.seats > 1)
    return (
      <span className={`sheet-mark is-${state}`}>
        <span aria-hidden="true">{SIGNS[state]}</span>
        <span className="visually-hidden">{words}</span>
      </span>
    );
  return (
    <button
      type="button"
      className={`sheet-mark is-${state}`}
      aria-pressed={state === 'in'}
      aria-disabled={marks.busy === mark.placeId}
      aria-label={t('attendance.sheet.mark', { name: row.name, number: session.number })}
      title={state === 'away' ? words : undefined}
      onClick={() => marks.busy !== mark.placeId && marks.mark(row, mark)}
    >
      <span aria-hidden="true">{SIGNS[state]}</span>
    </button>
  );
}
