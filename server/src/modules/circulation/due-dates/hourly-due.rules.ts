import type { CivilDate } from '../../../shared/civil-date';
import type { NoOpenDays, OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { RuleValues } from '../rules/definitions/all-rules.rules';

/**
 * A loan by the hour: when it begins, when it would end by the clock, and what happens when the branch is
 * shut then.
 */
export type HourlyRequest = {
  readonly from: Date;
  readonly plain: Date;
  readonly calendar: OpeningCalendar;
  readonly closing: RuleValues['hourlyClosing'];
};

/**
 * Ends a loan by the hour at an opening or closing time if the branch is shut when the hours are over. A
 * whole closed day always leads to the next opening, whatever the setting: closing early would take a day's
 * loan away. At closing time itself a copy can still be handed in.
 */
export function hourlyDue({ from, plain, calendar, closing }: HourlyRequest): Result<Date, NoOpenDays> {
  if (!calendar.isOpenDay(toCivilDate(plain))) return calendar.nextOpeningAfter(plain);
  const canBeReturned = calendar.isOpenAt(plain) || isClosingTime(calendar, plain);
  if (canBeReturned || closing === 'ignore') return ok(plain);
  const earlier = closing === 'close' ? lastClosingBetween(calendar, from, plain) : null;
  return earlier ? ok(earlier) : calendar.nextOpeningAfter(plain);
}

function isClosingTime(calendar: OpeningCalendar, instant: Date): boolean {
  return closingsOf(calendar, toCivilDate(instant)).some(
    (closing) => closing.getTime() === instant.getTime(),
  );
}

/**
 * Looks on the day itself and the evening before; if that whole day was closed, closing early would take a
 * day away.
 */
function lastClosingBetween(calendar: OpeningCalendar, after: Date, before: Date): Date | null {
  const day = toCivilDate(before);
  const closings = [...closingsOf(calendar, addDays(day, -1)), ...closingsOf(calendar, day)];
  return closings.findLast((closing) => closing > after && closing < before) ?? null;
}

function closingsOf(calendar: OpeningCalendar, day: CivilDate): readonly Date[] {
  return calendar.spansOf(day).map(({ closes }) => toInstant(day, closes));
}
