import { toCivilDate } from '../../../shared/civil-date';
import type { CountedLimit } from '../lending/loan-limits.rules';
import { isReached } from '../lending/loan-limits.rules';
import { blockRefusals, membershipRefusals } from '../borrowers/borrower.rules';
import { toDecidingRule, refusal } from '../refusals/refusal.rules';
import type { Remedy } from '../refusals/refusal.rules';
import type { RenewalFacts, RenewalRefusal } from './renewal-facts.terms';
import { earliestRenewal } from './renewal-times.rules';
import { isOverdueAt } from '../due-dates/due.rules';
import type { RuleBook } from '../rules/rule-matrix.rules';
import { ruleBook } from '../rules/rule-matrix.rules';
import type { RuleName } from '../rules/definitions/all-rules.rules';

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
