import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { toCivilDate, toInstant, toLocalTime } from '../../../shared/civil-date';
import type { OpeningState } from '../branches/opening-hours.rules';

/**
 * Tells whether a branch is open at an instant and until when, or when it opens next, holidays and closures
 * included.
 */
export function openingStateIn(calendar: OpeningCalendar, now: Date): OpeningState {
  const today = toCivilDate(now);
  const time = toLocalTime(now);
  const current = calendar.spansOf(today).find((span) => span.opens <= time && time < span.closes);
  if (current) return { isOpen: true, closesAt: toInstant(today, current.closes), opensAt: null };
  const next = calendar.nextOpeningAfter(now);
  return { isOpen: false, closesAt: null, opensAt: next.ok ? next.value : null };
}
