import { listSpansOfDay, WEEKDAYS } from '@pustaka/web-shared/format/weekday.ts';
import type { OpeningSpan, Weekday } from '@pustaka/web-shared/format/weekday.ts';
/** Is one day with its spans, earliest first; a closed day has none. */
export type OpeningDay = { readonly weekday: Weekday; readonly spans: readonly OpeningSpan[] };

/** Arranges spans of opening into the seven days of a week. */
export function toOpeningWeek(spans: readonly OpeningSpan[]): readonly OpeningDay[] {
  return WEEKDAYS.map((weekday) => ({ weekday, spans: listSpansOfDay(spans, weekday) }));
}
