import { addDays, listDays, toMonday } from '@pustaka/web-shared/format/civil-date.ts';

/** How much of the calendar the planner shows. */
export type PlannerView = 'week' | 'month';

/**
 * What the planner shows: its days in order, the day before which the next span begins, and the days that
 * lead there.
 */
export type PlannerSpan = {
  readonly view: PlannerView;
  readonly days: readonly string[];
  readonly to: string;
  readonly previous: string;
  readonly next: string;
};

/**
 * Reads the span from the address: the week or the month in which a day lies, today's unless another is
 * named.
 */
export function spanFrom(search: URLSearchParams, today: string): PlannerSpan {
  const view = search.get('view') === 'month' ? 'month' : 'week';
  const named = search.get('day') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(named) && !Number.isNaN(Date.parse(named)) ? named : today;
  const first = view === 'week' ? toMonday(day) : `${day.slice(0, 7)}-01`;
  const to = view === 'week' ? addDays(first, 7) : `${addDays(first, 31).slice(0, 7)}-01`;
  return {
    view,
    days: listDays(first, to),
    to,
    previous: view === 'week' ? addDays(first, -7) : `${addDays(first, -1).slice(0, 7)}-01`,
    next: to,
  };
}

type Dated = {
  readonly fromDate: string;
  readonly untilDate: string;
  readonly isAllDay: boolean;
  readonly space: { readonly id: string } | null;
};

/**
 * Says whether a session stands in a cell. A night that ends on the next day belongs to the day on which it
 * begins; whole days stand in each of theirs.
 */
export function isInCell(session: Dated, spaceId: string | null, day: string): boolean {
  if ((session.space?.id ?? null) !== spaceId) return false;
  return session.isAllDay ? session.fromDate <= day && day <= session.untilDate : session.fromDate === day;
}
