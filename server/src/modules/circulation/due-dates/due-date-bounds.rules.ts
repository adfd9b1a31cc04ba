import type { CivilDate } from '../../../shared/civil-date';
import type { NoOpenDays, OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { toCivilDate, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { Due } from './due.rules';
import { toDueDay } from './due.rules';
import type { DueReason, DueRequest, ReasonedDue } from './due-date.terms';

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
