import type { EntityManager } from 'typeorm';

import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import { listBranchIds } from '../branches/branches.queries';
import type { OpeningSpan } from '../branches/opening-hours.rules';
import type { ClosedDays } from '../closures/closure-effects';
import type { CalendarParts } from './calendar.rules';
import { branchCalendar } from './calendar.rules';
import type { CalendarEntry } from './calendars.queries';
import { loadCalendarPartsOfBranches } from './calendars.queries';
import { areDaysShutSince, isShutSince, withoutEntry } from './shut-by.rules';

/** Hours that are to be in the calendar, of one day or of several. */
type NewHours = {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly name: string;
  readonly spans: readonly OpeningSpan[];
};

/** Calendars of branches before and after a change, and the days between which it lies. */
export type ChangedCalendars = {
  readonly parts: ReadonlyMap<string, CalendarParts>;
  readonly change: ClosedDays['change'];
  readonly from: CivilDate;
  readonly to: CivilDate;
};

/** Reads the calendars of all branches that old or new hours concern; `own` are those of the new ones. */
export async function changedCalendars(
  tx: EntityManager,
  {
    id,
    old,
    hours,
    own,
  }: {
    readonly id: string;
    readonly old: CalendarEntry | null;
    readonly hours: NewHours | null;
    readonly own: readonly string[];
  },
): Promise<ChangedCalendars> {
  const others = old === null ? [] : await listBranchIds(tx, old.branchId);
  const spans = [hours, old].flatMap((one) => one ?? []);
  const from = spans.map((one) => one.from).sort()[0] ?? '';
  const to =
    spans
      .map((one) => one.to)
      .sort()
      .at(-1) ?? '';
  const parts = await loadCalendarPartsOfBranches(tx, [...new Set([...own, ...others])], from);
  const change = (branchId: string, one: CalendarParts): CalendarParts => {
    const without = withoutEntry(one, old?.id ?? null);
    return hours !== null && own.includes(branchId) ? withHours(without, id, hours) : without;
  };
  return { parts, change, from, to };
}

/** Tells modules what falls out between the calendars of before and of after. */
export function changedDays(
  { parts, change, from, to }: ChangedCalendars,
  {
    id,
    reason,
    by,
    now,
  }: { readonly id: string; readonly reason: string; readonly by: string; readonly now: Date },
): ClosedDays {
  const calendars = new Map(
    [...parts].map(([branchId, one]) => [
      branchId,
      { before: branchCalendar(one), after: branchCalendar(change(branchId, one)) },
    ]),
  );
  const today = toCivilDate(now);
  return {
    closureId: id,
    branchIds: [...parts.keys()],
    // Of hours that have begun, nothing that is over moves.
    from: from < today ? today : from,
    to,
    reason,
    by,
    now,
    change,
    shuts: (branchId, span) => {
      const found = calendars.get(branchId);
      return found !== undefined && isShutSince(found.before, found.after, span);
    },
    shutsDays: (branchId, days) => {
      const found = calendars.get(branchId);
      return found !== undefined && areDaysShutSince(found.before, found.after, days);
    },
    moves: () => false,
    spokenFor: [],
  };
}

/** The calendar of a branch with hours in it. */
function withHours(parts: CalendarParts, id: string, { from, to, name, spans }: NewHours): CalendarParts {
  return from === to
    ? {
        ...parts,
        exceptionDays: [
          ...parts.exceptionDays,
          { id, name, day: from, spans: spans.map((span) => ({ ...span, weekday: 1 })) },
        ],
      }
    : { ...parts, periods: [...parts.periods, { id, name, from, until: to, spans }] };
}
