import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { NoOpenDays, OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { RuleValues } from '../rules/definitions/all-rules.rules';
import type { RuleBook } from '../rules/rule-matrix.rules';

/** Collects the rules of due dates from the rules of a cell. */
export function dueRulesFrom({ valueOf }: RuleBook): DueRules {
  return {
    loanPeriod: valueOf('loanPeriod'),
    dueDateMode: valueOf('dueDateMode'),
    hourlyClosing: valueOf('hourlyClosing'),
    fixedDueDate: valueOf('fixedDueDate'),
    fixedDueDateMode: valueOf('fixedDueDateMode'),
    stopAtMembershipEnd: valueOf('stopAtMembershipEnd'),
    highHoldsThreshold: valueOf('highHoldsThreshold'),
    highHoldsDays: valueOf('highHoldsDays'),
  };
}

/**
 * Computes when a loan is due: period and closed days first, then many who wait, then a fixed date, then the
 * end of the membership. Unless `calendarDays` is set the branch is open on the due date. Refuses when no
 * open day is found.
 */
export function dueDateFor(request: DueRequest): Result<ReasonedDue, NoOpenDays> {
  const plain = dueByPeriod(request);
  if (!plain.ok) return plain;
  const shortened = dueByDemand(request, plain.value);
  if (!shortened.ok) return shortened;
  const fixed = dueByFixedDate(request, shortened.value);
  return fixed.ok ? dueByMembership(request, fixed.value) : fixed;
}

function dueByPeriod(request: DueRequest): Result<ReasonedDue, NoOpenDays> {
  const { unit, count } = request.rules.loanPeriod;
  if (unit === 'day') return dueInDays(request, count);
  const plain = new Date(request.from.getTime() + count * 3_600_000);
  const found = hourlyDue({
    from: request.from,
    plain,
    calendar: request.calendar,
    closing: request.rules.hourlyClosing,
  });
  if (!found.ok) return found;
  const isMoved = found.value.getTime() !== plain.getTime();
  return ok({ due: { kind: 'hour', at: found.value }, reasons: isMoved ? ['MOVED_TO_OPEN_TIME'] : [] });
}

function dueInDays({ from, calendar, rules }: DueRequest, count: number): Result<ReasonedDue, NoOpenDays> {
  const first = toCivilDate(from);
  const plain = addDays(first, count);
  if (rules.dueDateMode === 'calendarDays') return ok({ due: { kind: 'day', on: plain }, reasons: [] });
  const found =
    rules.dueDateMode === 'openDaysOnly'
      ? calendar.addOpenDays(first, count)
      : calendar.openDayOnOrAfter(plain);
  return found.ok
    ? ok({
        due: { kind: 'day', on: found.value },
        reasons: found.value === plain ? [] : ['MOVED_TO_OPEN_TIME'],
      })
    : found;
}

/** Loans by the hour are short already and stay as they are. */
function dueByDemand(request: DueRequest, plain: ReasonedDue): Result<ReasonedDue, NoOpenDays> {
  const { highHoldsThreshold, highHoldsDays } = request.rules;
  const isWanted = highHoldsThreshold !== 'unlimited' && request.othersWaiting > highHoldsThreshold;
  if (!isWanted || plain.due.kind === 'hour') return ok(plain);
  const short = dueInDays(request, highHoldsDays);
  if (!short.ok) return short;
  const isShorter = toDueDay(earlierDue(plain.due, short.value.due)) !== toDueDay(plain.due);
  return ok(
    isShorter ? { due: short.value.due, reasons: [...short.value.reasons, 'SHORTENED_FOR_HOLDS'] } : plain,
  );
}

/** When a loan is due: by the end of a day, or at a minute. */
export type Due =
  { readonly kind: 'day'; readonly on: CivilDate } | { readonly kind: 'hour'; readonly at: Date };

/** Returns the instant from which the loan is late: the end of its day (24:00 in Pasuruan), or its minute. */
export function toDueInstant(due: Due): Date {
  return due.kind === 'day' ? toInstant(addDays(due.on, 1)) : due.at;
}

/** Returns the day on which the loan is due. */
export function toDueDay(due: Due): CivilDate {
  return due.kind === 'day' ? due.on : toCivilDate(due.at);
}

/** Tells whether a loan is overdue; on its last day it never is. */
export function isOverdueAt(due: Due, now: Date): boolean {
  return due.kind === 'day' ? toCivilDate(now) > due.on : now > due.at;
}

/** Returns the earlier of two due dates of one kind of loan. */
export function earlierDue(one: Due, other: Due): Due {
  return toDueInstant(other) < toDueInstant(one) ? other : one;
}

/** The rules that decide when a loan is due. */
export type DueRules = Pick<
  RuleValues,
  | 'loanPeriod'
  | 'dueDateMode'
  | 'hourlyClosing'
  | 'fixedDueDate'
  | 'fixedDueDateMode'
  | 'stopAtMembershipEnd'
  | 'highHoldsThreshold'
  | 'highHoldsDays'
>;

/** What a due date is computed from. `from` is the loan's beginning, or what a renewal counts from. */
export type DueRequest = {
  readonly from: Date;
  readonly calendar: OpeningCalendar;
  readonly rules: DueRules;
  /** The last day of the membership; null if it never ends. */
  readonly membershipUntil: CivilDate | null;
  /** Other readers who wait for the title; 0 for a renewal. */
  readonly othersWaiting: number;
};

/** Says why a due date is not simply the period later. */
export type DueReason = 'MOVED_TO_OPEN_TIME' | 'SHORTENED_FOR_HOLDS' | 'FIXED_DATE' | 'MEMBERSHIP_ENDS';

/** A due date and what shaped it, in the order in which it did. */
export type ReasonedDue = { readonly due: Due; readonly reasons: readonly DueReason[] };

/**
 * Applies the fixed date. As the latest date it steps back to an open day, otherwise forward. A latest or
 * only date that is not after the day of the loan no longer holds: it was for the loans of before. Loans by
 * the hour ignore it.
 */
export function dueByFixedDate(
  request: DueRequest,
  { due, reasons }: ReasonedDue,
): Result<ReasonedDue, NoOpenDays> {
  const { fixedDueDate, fixedDueDateMode: mode } = request.rules;
  if (fixedDueDate === 'none' || due.kind === 'hour') return ok({ due, reasons });
  const found = openDayFor(request, fixedDueDate, mode === 'before' ? 'back' : 'forward');
  if (!found.ok) return found;
  const isPast = mode !== 'after' && found.value <= toCivilDate(request.from);
  const isWithin =
    (mode === 'before' && due.on <= found.value) || (mode === 'after' && due.on >= found.value);
  return ok(
    isPast || isWithin
      ? { due, reasons }
      : boundedDue({ kind: 'day', on: found.value }, reasons, 'FIXED_DATE'),
  );
}

/**
 * Ends a loan with the membership: on its last day, stepping back to an open day; a loan by the hour at
 * closing time of it.
 */
export function dueByMembership(
  request: DueRequest,
  { due, reasons }: ReasonedDue,
): Result<ReasonedDue, NoOpenDays> {
  const until = request.membershipUntil;
  if (until === null || request.rules.stopAtMembershipEnd === 'no' || toDueDay(due) <= until)
    return ok({ due, reasons });
  const found = openDayFor(request, until, 'back');
  if (!found.ok) return found;
  return ok(
    boundedDue(
      due.kind === 'day' ? { kind: 'day', on: found.value } : endOf(request.calendar, found.value),
      reasons,
      'MEMBERSHIP_ENDS',
    ),
  );
}

function openDayFor(
  { calendar, rules }: DueRequest,
  day: CivilDate,
  direction: 'back' | 'forward',
): Result<CivilDate, NoOpenDays> {
  if (rules.dueDateMode === 'calendarDays') return ok(day);
  return direction === 'back' ? calendar.openDayOnOrBefore(day) : calendar.openDayOnOrAfter(day);
}

function endOf(calendar: OpeningCalendar, day: CivilDate): Due {
  return { kind: 'hour', at: calendar.closingOf(day) ?? toInstant(day, '23:59') };
}

function boundedDue(due: Due, reasons: readonly DueReason[], reason: DueReason): ReasonedDue {
  return { due, reasons: [...reasons.filter((one) => one !== 'MOVED_TO_OPEN_TIME'), reason] };
}

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
