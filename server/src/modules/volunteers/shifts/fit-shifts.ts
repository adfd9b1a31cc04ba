import type { EntityManager } from 'typeorm';

import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate, toWeekday } from '../../../shared/civil-date';
import type { CalendarParts } from '../../library';
import { branchCalendar, loadCalendarParts, reasonOfDay } from '../../library';
import type { CheckedShift } from './check-shift';
import type { DayOfPeriod } from './fit-hours.rules';
import { fitToPeriod } from './fit-hours.rules';

/** A shift that a period with hours of its own cut, or left out. */
export type FittedShift = {
  readonly title: string;
  readonly period: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** From when until when it is now; null when it was left out. */
  readonly fittedFrom: Date | null;
  readonly fittedUntil: Date | null;
};

/** What is left of shifts in a period with hours of its own, and what became of each that changed. */
export type Fitted = { readonly shifts: readonly CheckedShift[]; readonly fitted: readonly FittedShift[] };

/** Cuts the shifts of one branch to the hours of a period such as Ramadan; those of an event or outside stay as they are. */
export async function fitShifts(tx: EntityManager, wanted: readonly CheckedShift[]): Promise<Fitted> {
  const [first] = wanted.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  if (!first) return { shifts: [], fitted: [] };
  const parts = await loadCalendarParts(tx, first.branchId, toCivilDate(first.startsAt));
  const shifts: CheckedShift[] = [];
  const fitted: FittedShift[] = [];
  for (const shift of wanted) {
    const isInside = shift.sessionId === null && shift.place === null;
    const found = isInside ? fitToPeriod(dayOf(parts, toCivilDate(shift.startsAt)), shift) : null;
    if (found === null) shifts.push(shift);
    else {
      const { startsAt, endsAt, titleIndonesian: title } = shift;
      const { span, period } = found;
      const [fittedFrom, fittedUntil] = [span?.startsAt ?? null, span?.endsAt ?? null];
      fitted.push({ title, period, startsAt, endsAt, fittedFrom, fittedUntil });
      if (span) shifts.push({ ...shift, ...span, ...windowBefore(shift, span.startsAt) });
    }
  }
  return { shifts, fitted };
}

/** Reads a day of a calendar as the rule needs it. */
export function dayOf(parts: CalendarParts, day: CivilDate): DayOfPeriod {
  const { kind, name } = reasonOfDay(parts, day);
  return {
    period: kind === 'period' ? (name ?? '') : null,
    spans: branchCalendar(parts).spansOf(day),
    usual: parts.weekly.filter(({ weekday }) => weekday === toWeekday(day)),
  };
}

/** Sign-up closes at the latest when the shift begins. */
function windowBefore({ signUpUntil }: CheckedShift, startsAt: Date): Pick<CheckedShift, 'signUpUntil'> {
  return { signUpUntil: signUpUntil !== null && signUpUntil > startsAt ? startsAt : signUpUntil };
}
