import type { RoomBoardQuery } from './RoomBoard.generated';

/** A day of a branch as the board shows it. */
export type Board = RoomBoardQuery['spaceBoard'];
/** A space on that day. */
export type Row = Board['rows'][number];
/** A booking on the board. */
export type RoomBooking = Row['bookings'][number];

/** What the board draws across: whole hours, in milliseconds. */
export type Hours = { readonly from: number; readonly to: number };

/** A span of time. */
export type Span = { readonly startsAt: string; readonly endsAt: string };

const HOUR_MS = 3_600_000;
/** What is shown of a closed day, in hours after midnight. */
const CLOSED_FROM = 8;
const CLOSED_TO = 17;

/** Returns the hours of a day: those of the branch, widened to bookings outside them; events may last for weeks. */
export function hoursOf({
  openings,
  rows,
  date,
}: Pick<Board, 'rows' | 'date'> & { readonly openings: readonly Span[] }): Hours {
  const midnight = Date.parse(`${date}T00:00:00+07:00`);
  const spans: readonly Span[] = [...openings, ...rows.flatMap(({ bookings }) => bookings)];
  if (spans.length === 0)
    return { from: midnight + CLOSED_FROM * HOUR_MS, to: midnight + CLOSED_TO * HOUR_MS };
  const first = Math.min(...spans.map(({ startsAt }) => Date.parse(startsAt)));
  const last = Math.max(...spans.map(({ endsAt }) => Date.parse(endsAt)));
  return {
    from: Math.max(midnight, Math.floor(first / HOUR_MS) * HOUR_MS),
    to: Math.min(midnight + 24 * HOUR_MS, Math.ceil(last / HOUR_MS) * HOUR_MS),
  };
}

/** Lists when each hour begins. */
export function listHours({ from, to }: Hours): readonly number[] {
  return Array.from({ length: Math.round((to - from) / HOUR_MS) }, (_, index) => from + index * HOUR_MS);
}

/** Says where a span stands between the hours, in percent; what lies outside is cut. */
export function placeOf(span: Span, { from, to }: Hours): { readonly left: number; readonly width: number } {
  const start = Math.min(to, Math.max(from, Date.parse(span.startsAt)));
  const end = Math.min(to, Math.max(start, Date.parse(span.endsAt)));
  return { left: (100 * (start - from)) / (to - from), width: (100 * (end - start)) / (to - from) };
}

/** Tells whether a span fills the whole day of the board, as an exhibition does. */
export function isAllDay({ startsAt, endsAt }: Span, { from, to }: Hours): boolean {
  return Date.parse(startsAt) <= from && Date.parse(endsAt) >= to;
}

/** Gives each span the first lane that is free; spans in a lane never overlap. */
export function packLanes<Entry extends Span>(
  entries: readonly Entry[],
): readonly { readonly entry: Entry; readonly lane: number }[] {
  const ends: number[] = [];
  return [...entries]
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
    .map((entry) => {
      const start = Date.parse(entry.startsAt);
      const free = ends.findIndex((end) => end <= start);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = Date.parse(entry.endsAt);
      return { entry, lane };
    });
}

/** Counts how many items are booked in the hour that begins then. */
export function countBusyItems(bookings: readonly RoomBooking[], hour: number): number {
  const busy = bookings.filter(
    ({ item, state, startsAt, endsAt }) =>
      item !== null &&
      state !== 'RELEASED' &&
      state !== 'LAPSED' &&
      Date.parse(startsAt) < hour + HOUR_MS &&
      Date.parse(endsAt) > hour,
  );
  return new Set(busy.map(({ item }) => item?.id)).size;
}
