import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { NoOpenDays, OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import type { BlockCode } from '../../eligibility';
import { blockRefusals, membershipRefusals } from '../borrowers/borrower.rules';
import type { Due, ReasonedDue } from '../due-dates/due-date.rules';
import { dueDateFor, dueRulesFrom, isOverdueAt, toDueDay, toDueInstant } from '../due-dates/due-date.rules';
import type { OpenHold } from '../holds/hold-queue.rules';
import { isRestingOn } from '../holds/hold-queue.rules';
import type { BorrowingMember } from '../lending/check-out-facts.terms';
import type { CountedLimit } from '../lending/loan-limits.rules';
import { isReached } from '../lending/loan-limits.rules';
import type { Channel, Refusal, Remedy } from '../refusals/refusal.rules';
import { refusal, toDecidingRule } from '../refusals/refusal.rules';
import type { RuleName, RuleValues } from '../rules/definitions/all-rules.rules';
import type { RuleBook, RuleKey, RuleRow } from '../rules/rule-matrix.rules';
import { ruleBook } from '../rules/rule-matrix.rules';

/**
 * What becomes of a renewal: the due date it would have, unless none can be found, and all that stands
 * against it.
 */
export type RenewalDecision = {
  readonly due: ReasonedDue | null;
  readonly refusals: readonly RenewalRefusal[];
};

/** Decides about a renewal; one that would not make the loan due later is refused for good. */
export function decideRenewal(facts: RenewalFacts): RenewalDecision {
  const refusals = refusalsForRenewal(facts);
  const found = renewedDue(facts);
  if (!found.ok)
    return {
      due: null,
      refusals: [
        ...refusals,
        refusal('NO_OPEN_DAYS', { needs: 'never' }, { facts: { from: toCivilDate(facts.now) } }),
      ],
    };
  const isLater = toDueInstant(found.value.due) > toDueInstant(facts.loan.due);
  return { due: found.value, refusals: isLater ? refusals : [...refusals, unchanged(found.value)] };
}

function unchanged({ due, reasons }: ReasonedDue): RenewalRefusal {
  const because = reasons.find((reason) => reason !== 'MOVED_TO_OPEN_TIME') ?? null;
  return refusal('DUE_DATE_WOULD_NOT_CHANGE', { needs: 'never' }, { facts: { due: toDueDay(due), because } });
}

/** The loan that is to be renewed. */
export type RenewableLoan = {
  readonly id: string;
  readonly due: Due;
  readonly renewals: number;
  readonly unseenRenewals: number;
};

/**
 * Who waits for the title: holds of others on this very copy, holds of others on any copy, and copies free
 * for them.
 */
export type WaitingReaders = {
  readonly forThisCopy: number;
  readonly forAnyCopy: number;
  readonly freeCopies: number;
};

/** All that decides about one renewal; read inside the transaction that writes it. */
export type RenewalFacts = {
  readonly now: Date;
  readonly channel: Channel;
  readonly member: BorrowingMember;
  readonly loan: RenewableLoan;
  readonly otherOverdueLoans: number;
  readonly waiting: WaitingReaders;
  readonly rows: readonly RuleRow[];
  readonly key: RuleKey;
  /** The calendar of the branch the loan was made under. */
  readonly calendar: OpeningCalendar;
};

/** Why a loan is not renewed. */
export type RenewalCode =
  | 'TOO_MANY_RENEWALS'
  | 'COPY_MUST_BE_SEEN'
  | BlockCode
  | 'MEMBERSHIP_EXPIRED'
  | 'LOAN_OVERDUE'
  | 'OTHER_LOAN_OVERDUE'
  | 'TOO_MUCH_DEBT'
  | 'HELD_FOR_ANOTHER'
  | 'TOO_SOON'
  | 'DUE_DATE_WOULD_NOT_CHANGE'
  | 'NO_OPEN_DAYS';

/** A refused renewal. */
export type RenewalRefusal = Refusal<RenewalCode>;

const DAY = 86_400_000;

/**
 * Returns when a loan may be renewed first: at the beginning of a day, or to the minute. A day ends at 23:59
 * as it is printed.
 */
export function earliestRenewal(
  due: Due,
  daysBefore: number,
  precision: RuleValues['renewNotBeforePrecision'],
): Date {
  const last = due.kind === 'day' ? toInstant(due.on, '23:59') : due.at;
  return precision === 'date'
    ? toInstant(addDays(toCivilDate(last), -daysBefore))
    : new Date(last.getTime() - daysBefore * DAY);
}

/**
 * Computes the due date a renewal would give. Readers who wait do not shorten it: they refuse it or are
 * served otherwise.
 */
export function renewedDue({
  loan,
  now,
  rows,
  key,
  calendar,
  member,
}: RenewalFacts): Result<ReasonedDue, NoOpenDays> {
  const book = ruleBook(rows, key);
  const countsFromNow = book.valueOf('renewalBase') === 'now' || isOverdueAt(loan.due, now);
  const from = countsFromNow ? now : beginningOf(loan.due);
  return dueDateFor({
    from,
    calendar,
    rules: dueRulesFrom(book),
    membershipUntil: member.membershipUntil,
    othersWaiting: 0,
  });
}

function beginningOf(due: Due): Date {
  return due.kind === 'day' ? toInstant(due.on) : due.at;
}

/**
 * Lists what stands against a renewal, in the order in which it is said; the due date itself is judged by
 * `decideRenewal`.
 */
export function refusalsForRenewal(facts: RenewalFacts): readonly RenewalRefusal[] {
  const book = ruleBook(facts.rows, facts.key);
  const today = toCivilDate(facts.now);
  return [
    ...countRefusals(book, facts),
    ...blockRefusals(facts.member.blocks, today),
    ...membershipRefusals(facts.member, today),
    ...overdueRefusals(book, facts),
    ...debtRefusals(book, facts),
    ...holdRefusals(book, facts),
    ...timeRefusals(book, facts),
  ];
}

function countRefusals(book: RuleBook, { loan, channel }: RenewalFacts): readonly RenewalRefusal[] {
  const limit = { resolved: book.resolve('maxRenewals'), count: loan.renewals };
  const unseen = { resolved: book.resolve('maxUnseenRenewals'), count: loan.unseenRenewals };
  return [
    ...(isReached(limit)
      ? [
          refusal(
            'TOO_MANY_RENEWALS',
            { needs: 'override', permission: 'loan.overrideRenewal' },
            countedDetails('maxRenewals', limit),
          ),
        ]
      : []),
    ...(channel === 'self' && isReached(unseen)
      ? [refusal('COPY_MUST_BE_SEEN', { needs: 'never' }, countedDetails('maxUnseenRenewals', unseen))]
      : []),
  ];
}

function countedDetails(name: RuleName, { resolved, count }: CountedLimit) {
  return { rule: toDecidingRule(name, resolved), facts: { limit: resolved.value, count } };
}

/** What is overdue is renewed at the desk, where its fine is seen; alone it is not. */
function overdueRefusals(
  book: RuleBook,
  { loan, now, channel, otherOverdueLoans }: RenewalFacts,
): readonly RenewalRefusal[] {
  const policy = book.resolve('renewalWhileOverdue');
  if (policy.value === 'allow') return [];
  const isConfirmed = channel === 'desk' && book.valueOf('overdueRenewalAtDesk') === 'confirm';
  const atDesk: Remedy = isConfirmed
    ? { needs: 'confirm' }
    : { needs: 'override', permission: 'loan.overrideRenewal' };
  const remedy: Remedy = channel === 'desk' ? atDesk : { needs: 'never' };
  const rule = toDecidingRule('renewalWhileOverdue', policy);
  return [
    ...(isOverdueAt(loan.due, now) ? [refusal('LOAN_OVERDUE', remedy, { rule })] : []),
    ...(policy.value === 'block' && otherOverdueLoans > 0
      ? [refusal('OTHER_LOAN_OVERDUE', remedy, { rule, facts: { count: otherOverdueLoans } })]
      : []),
  ];
}

function debtRefusals(book: RuleBook, { member }: RenewalFacts): readonly RenewalRefusal[] {
  const limit = book.resolve('renewalDebtLimit');
  if (limit.value === 'unlimited' || member.debt <= limit.value) return [];
  const details = {
    rule: toDecidingRule('renewalDebtLimit', limit),
    facts: { limit: limit.value, debt: member.debt },
  };
  return [refusal('TOO_MUCH_DEBT', { needs: 'override', permission: 'loan.overrideDebt' }, details)];
}

/** A reader who waits is never passed over: nobody may go on against this. */
function holdRefusals(book: RuleBook, { waiting }: RenewalFacts): readonly RenewalRefusal[] {
  const policy = book.resolve('renewWhileOthersWait');
  const canOthersBeServed = policy.value === 'ifOtherCopiesFree' && waiting.forAnyCopy <= waiting.freeCopies;
  const isWanted = waiting.forThisCopy > 0 || (waiting.forAnyCopy > 0 && !canOthersBeServed);
  return isWanted
    ? [
        refusal(
          'HELD_FOR_ANOTHER',
          { needs: 'never' },
          { rule: toDecidingRule('renewWhileOthersWait', policy), facts: { ...waiting } },
        ),
      ]
    : [];
}

function timeRefusals(book: RuleBook, { loan, now }: RenewalFacts): readonly RenewalRefusal[] {
  const limit = book.resolve('renewNotBeforeDays');
  const earliest =
    limit.value === 'unlimited'
      ? null
      : earliestRenewal(loan.due, limit.value, book.valueOf('renewNotBeforePrecision'));
  if (earliest === null || now >= earliest) return [];
  const details = {
    rule: toDecidingRule('renewNotBeforeDays', limit),
    earliest: toCivilDate(earliest),
    facts: { earliestAt: earliest.toISOString() },
  };
  return [refusal('TOO_SOON', { needs: 'override', permission: 'loan.overrideRenewal' }, details)];
}

/** Lists the holds of others that wait for a copy today; one that rests does not wait. */
export function holdsOfOthers(
  holds: readonly OpenHold[],
  { memberId, today }: { readonly memberId: string; readonly today: CivilDate },
): readonly OpenHold[] {
  return holds.filter(
    (hold) => hold.state === 'queued' && hold.memberId !== memberId && !isRestingOn(hold, today),
  );
}

/**
 * Counts who waits for the title of a loan: for its very copy, for any copy, and the copies that are free for
 * them; one that somebody asks for by itself is not.
 */
export function waitingReaders(
  waiting: readonly OpenHold[],
  copyId: string,
  freeCopyIds: readonly string[],
): WaitingReaders {
  const asked = new Set(waiting.map(({ target }) => (target.kind === 'copy' ? target.copyId : '')));
  return {
    forThisCopy: waiting.filter(({ target }) => target.kind === 'copy' && target.copyId === copyId).length,
    forAnyCopy: waiting.filter(({ target }) => target.kind === 'title').length,
    freeCopies: freeCopyIds.filter((id) => !asked.has(id)).length,
  };
}
