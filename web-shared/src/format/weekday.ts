import { toWeekdayIndex } from './civil-date';

/** The days as a week runs here, by their names in the contract. */
export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

/** A day of the week by its name in the contract. */
export type Weekday = (typeof WEEKDAYS)[number];

/** One span of opening: `08:00` to `16:00`. */
export type OpeningSpan = { readonly weekday: Weekday; readonly opens: string; readonly closes: string };

/** Names the weekday of a civil date: `2026-12-08` is a Tuesday. */
export function toWeekday(date: string): Weekday {
  return WEEKDAYS[toWeekdayIndex(date)] ?? 'MONDAY';
}

/** Lists the spans of one day, earliest first. */
export function listSpansOfDay<Span extends OpeningSpan>(
  spans: readonly Span[],
  weekday: Weekday,
): readonly Span[] {
  return spans
    .filter((span) => span.weekday === weekday)
    .sort((left, right) => left.opens.localeCompare(right.opens));
}
