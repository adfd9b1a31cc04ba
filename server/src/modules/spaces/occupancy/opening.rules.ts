import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { TimeSpan } from '../../../shared/time-span';

/** The spans of a day in which a branch is open, as instants; none on a closed day. */
export function openSpans(calendar: OpeningCalendar, day: CivilDate): TimeSpan[] {
  return calendar
    .spansOf(day)
    .map(({ opens, closes }) => ({ startsAt: toInstant(day, opens), endsAt: toInstant(day, closes) }));
}

/** Tells whether a span lies within one opening span: no break, no closing time and no midnight in it. */
export function isWithinOpening(calendar: OpeningCalendar, { startsAt, endsAt }: TimeSpan): boolean {
  return openSpans(calendar, toCivilDate(startsAt)).some(
    (open) => open.startsAt <= startsAt && endsAt <= open.endsAt,
  );
}

/** Monday of the week of a day. */
export function weekOf(day: CivilDate): { readonly from: CivilDate; readonly to: CivilDate } {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  const from = addDays(day, 1 - weekday);
  return { from, to: addDays(from, 7) };
}
