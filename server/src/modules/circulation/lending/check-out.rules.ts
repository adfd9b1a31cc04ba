import type { NoOpenDays, OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { toCivilDate, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { CheckOutFacts, CheckOutRefusal } from './check-out-facts.terms';
import { refusalsForCheckOut } from './check-out-refusals.rules';
import { dueDateFor, dueRulesFrom } from '../due-dates/due-date.rules';
import type { ReasonedDue } from '../due-dates/due-date.rules';
import { toDueDay, toDueInstant } from '../due-dates/due-date.rules';
import { toDecidingRule, refusal } from '../refusals/refusal.rules';
import type { RuleBook } from '../rules/rule-matrix.rules';
import { ruleBook } from '../rules/rule-matrix.rules';

/** When a loan begins, by which calendar it ends, and how many other readers wait for the title. */
export type LoanStart = {
  readonly at: Date;
  readonly calendar: OpeningCalendar;
  readonly othersWaiting: number;
};

/** The decision about a check-out: its due date, if one can be found, and all refusals. */
export type CheckOutDecision = {
  readonly due: ReasonedDue | null;
  readonly refusals: readonly CheckOutRefusal[];
};

type Facts = Omit<CheckOutFacts, 'today'>;

/** Decides about a check-out. With refusals, nothing is written until the desk has answered each. */
export function decideCheckOut(facts: Facts, start: LoanStart): CheckOutDecision {
  const today = toCivilDate(start.at);
  const refusals = refusalsForCheckOut({ ...facts, today });
  const book = ruleBook(facts.rows, facts.key);
  const found = dueOf(facts, start, book);
  if (!found.ok)
    return {
      due: null,
      refusals: [...refusals, refusal('NO_OPEN_DAYS', { needs: 'never' }, { facts: { from: today } })],
    };
  const isSettled =
    facts.purpose === 'inHouse' ||
    refusals.some(({ code }) => code === 'RENEW_INSTEAD' || code === 'MEMBERSHIP_EXPIRED');
  return {
    due: found.value,
    refusals: isSettled ? refusals : [...refusals, ...dueTodayRefusals(book, found.value, start.at)],
  };
}

/** A copy for reading in the library is due when the library closes. */
function dueOf(
  { purpose, member }: Facts,
  { at, calendar, othersWaiting }: LoanStart,
  book: RuleBook,
): Result<ReasonedDue, NoOpenDays> {
  const today = toCivilDate(at);
  if (purpose === 'inHouse')
    return ok({
      due: { kind: 'hour', at: calendar.closingOf(today) ?? toInstant(today, '23:59') },
      reasons: [],
    });
  return dueDateFor({
    from: at,
    calendar,
    rules: dueRulesFrom(book),
    membershipUntil: member.membershipUntil,
    othersWaiting,
  });
}

/**
 * A loan by the day that would end today because the membership does is refused by default, and always if it
 * would have ended before it begins.
 */
function dueTodayRefusals(
  book: RuleBook,
  { due, reasons }: ReasonedDue,
  at: Date,
): readonly CheckOutRefusal[] {
  const today = toCivilDate(at);
  const policy = book.resolve('lendWhenDueToday');
  const lastDay = policy.value === 'refuse' && due.kind === 'day' ? today : null;
  const isTooSoon =
    reasons.includes('MEMBERSHIP_ENDS') && (toDueInstant(due) <= at || toDueDay(due) === lastDay);
  return isTooSoon
    ? [
        refusal(
          'MEMBERSHIP_ENDS_TODAY',
          { needs: 'never' },
          { rule: toDecidingRule('lendWhenDueToday', policy), facts: { due: toDueDay(due) } },
        ),
      ]
    : [];
}
