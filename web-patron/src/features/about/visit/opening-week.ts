/** Orders the days as the week runs here. */
export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

/** Is a day of the week as the API names it. */
export type Weekday = (typeof WEEKDAYS)[number];

/** Is one span of opening. */
export type OpeningSpan = { readonly weekday: Weekday; readonly opens: string; readonly closes: string };

/** Is one day with its spans, earliest first; a closed day has none. */
export type OpeningDay = { readonly weekday: Weekday; readonly spans: readonly OpeningSpan[] };

/** Arranges spans of opening into the seven days of a week. */
export function toOpeningWeek(spans: readonly OpeningSpan[]): readonly OpeningDay[] {
  return WEEKDAYS.map((weekday) => ({
    weekday,
    spans: spans
      .filter((span) => span.weekday === weekday)
      .sort((left, right) => left.opens.localeCompare(right.opens)),
  }));
}

/** Names the weekday of a civil date (`2026-12-08` is a Tuesday). */
export function toWeekday(date: string): Weekday {
  const fromSunday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(fromSunday + 6) % 7] ?? 'MONDAY';
}
