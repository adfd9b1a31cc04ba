import type { NoOpenDays } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { toDueDay, earlierDue } from './due.rules';
import type { DueRequest, DueRules, ReasonedDue } from './due-date.terms';
import { dueByFixedDate, dueByMembership } from './due-date-bounds.rules';
import { hourlyDue } from './hourly-due.rules';
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
