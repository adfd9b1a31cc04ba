import { blockRefusals, membershipRefusals } from '../borrowers/borrower.rules';
import type { Remedy } from '../refusals/refusal.rules';
import { toDecidingRule, refusal } from '../refusals/refusal.rules';
import type { RuleName } from '../rules/definitions/all-rules.rules';
import type { RuleBook } from '../rules/rule-matrix.rules';
import { ruleBook } from '../rules/rule-matrix.rules';
import type {
  BorrowedCopy,
  CheckOutCode,
  CheckOutFacts,
  CheckOutRefusal,
  CopyCondition,
} from './check-out-facts.terms';
import type { CountedLimit } from './loan-limits.rules';
import { isReached, loansInTotal, loansThatCount, loansUnderRow } from './loan-limits.rules';

type ConditionCode =
  | 'COPY_WITHDRAWN'
  | 'COPY_LOST'
  | 'COPY_MISSING'
  | 'COPY_IN_REPAIR'
  | 'COPY_IN_PROCESSING'
  | 'COPY_IN_TRANSIT'
  | 'COPY_ON_ORDER';
type ConditionRule = { readonly code: ConditionCode; readonly remedy: Remedy };

/**
 * A missing, damaged or travelling copy that lies on the desk is there after all: staff confirm that by going
 * on. Only a withdrawn copy cannot be lent.
 */
const CONDITION_RULES: { readonly [Condition in CopyCondition]: ConditionRule | null } = {
  AVAILABLE: null,
  ON_LOAN: null,
  ON_HOLD_SHELF: null,
  WITHDRAWN: { code: 'COPY_WITHDRAWN', remedy: { needs: 'never' } },
  LOST: { code: 'COPY_LOST', remedy: { needs: 'confirm' } },
  MISSING: { code: 'COPY_MISSING', remedy: { needs: 'confirm' } },
  IN_REPAIR: { code: 'COPY_IN_REPAIR', remedy: { needs: 'confirm' } },
  IN_PROCESSING: { code: 'COPY_IN_PROCESSING', remedy: { needs: 'confirm' } },
  ON_ORDER: { code: 'COPY_ON_ORDER', remedy: { needs: 'confirm' } },
  IN_TRANSIT: { code: 'COPY_IN_TRANSIT', remedy: { needs: 'confirm' } },
};

/**
 * Lists all refusals of a check-out: the person first, then the copy, then limits and money. A copy that the
 * member already has is a renewal and has no other refusal. Reading in the library checks neither limits nor
 * money nor a valid membership, because whoever may enter may read.
 */
export function refusalsForCheckOut(facts: CheckOutFacts): readonly CheckOutRefusal[] {
  const { copy, member, today, purpose } = facts;
  if (copy.openLoan?.memberId === member.id)
    return [refusal('RENEW_INSTEAD', { needs: 'confirm' }, { facts: { loanId: copy.openLoan.id } })];
  const inHouse: readonly CheckOutRefusal[] = [
    ...blockRefusals(member.blocks, today),
    ...copyRefusals(facts),
  ];
  if (purpose === 'inHouse') return inHouse;
  return [
    ...membershipRefusals(member, today),
    ...inHouse,
    ...referenceRefusals(copy),
    ...limitRefusals(facts),
    ...moneyRefusals(facts),
  ];
}

function copyRefusals({ copy, member }: CheckOutFacts): readonly CheckOutRefusal[] {
  const condition = CONDITION_RULES[copy.condition];
  return [
    ...(condition ? [refusal(condition.code, condition.remedy)] : []),
    ...lentRefusals(copy),
    ...claimRefusals(copy, member.id),
  ];
}

/** Confirming returns the copy for the other member first, with its fine. The other member is not named. */
function lentRefusals({ openLoan }: BorrowedCopy): readonly CheckOutRefusal[] {
  return openLoan
    ? [refusal('LENT_TO_ANOTHER', { needs: 'confirm' }, { facts: { loanId: openLoan.id } })]
    : [];
}

/**
 * Confirming a copy that is kept for a hold either cancels that hold or puts it back into the queue; the
 * reason is stored.
 */
function claimRefusals({ claim }: BorrowedCopy, memberId: string): readonly CheckOutRefusal[] {
  if (!claim || claim.memberId === memberId) return [];
  const facts = { holdId: claim.holdId, state: claim.state };
  if (claim.state === 'queued')
    return [refusal('HELD_FOR_ANOTHER', { needs: 'confirm', asksReason: true }, { facts })];
  return [
    refusal(
      'HELD_FOR_ANOTHER',
      { needs: 'confirm', choices: ['cancelHold', 'returnToQueue'], asksReason: true },
      { facts },
    ),
  ];
}

function referenceRefusals({ isReferenceOnly }: BorrowedCopy): readonly CheckOutRefusal[] {
  return isReferenceOnly
    ? [refusal('REFERENCE_ONLY', { needs: 'override', permission: 'loan.overrideReference' })]
    : [];
}

/**
 * Refuses when a limit of loans is reached: that of the row, that of the category, or that of people not yet
 * seen.
 */
export function limitRefusals({ rows, key, loans, member }: CheckOutFacts): readonly CheckOutRefusal[] {
  const book = ruleBook(rows, key);
  const facts = { rows, key, loans: loansThatCount(loans, book) };
  return [
    ...standingLimits(book, facts.loans.length, member.standing),
    ...rowRefusals(loansUnderRow(facts)),
    ...overridable('TOO_MANY_LOANS_IN_TOTAL', 'maxLoansTotal', loansInTotal(facts)),
  ];
}

/**
 * Limits before the desk has seen the person or the guardian has consented. Both take a minute, so nobody may
 * override them.
 */
function standingLimits(
  book: RuleBook,
  count: number,
  standing: CheckOutFacts['member']['standing'],
): readonly CheckOutRefusal[] {
  if (standing === 'full') return [];
  const name = standing === 'provisional' ? 'provisionalMaxLoans' : 'noConsentMaxLoans';
  const limit = { resolved: book.resolve(name), count };
  if (!isReached(limit)) return [];
  return [
    refusal(
      standing === 'provisional' ? 'PROVISIONAL_MEMBER' : 'CONSENT_NEEDED',
      { needs: 'never' },
      { rule: toDecidingRule(name, limit.resolved), facts: countsOf(limit) },
    ),
  ];
}

/**
 * Fails closed: if no row says how many copies may be lent, none may, and nobody can override a missing rule.
 */
function rowRefusals(limit: CountedLimit): readonly CheckOutRefusal[] {
  if (limit.resolved.row === null)
    return [refusal('NO_LOAN_RULE', { needs: 'never' }, { rule: { name: 'maxLoans', rowId: null } })];
  return overridable('TOO_MANY_LOANS', 'maxLoans', limit);
}

function overridable(code: CheckOutCode, name: RuleName, limit: CountedLimit): readonly CheckOutRefusal[] {
  if (!isReached(limit)) return [];
  return [
    refusal(
      code,
      { needs: 'override', permission: 'loan.overrideLimit' },
      { rule: toDecidingRule(name, limit.resolved), facts: countsOf(limit) },
    ),
  ];
}

function countsOf({ resolved, count }: CountedLimit): {
  readonly limit: number | string | null;
  readonly count: number;
} {
  return { limit: resolved.value, count };
}

/** Refuses for debts that exceed their limit and, by rule, for loans that are overdue. */
export function moneyRefusals(facts: CheckOutFacts): readonly CheckOutRefusal[] {
  const book = ruleBook(facts.rows, facts.key);
  return [...debtRefusals(book, facts), ...guaranteesRefusals(book, facts), ...overdueRefusals(book, facts)];
}

function debtRefusals(book: RuleBook, { member }: CheckOutFacts): readonly CheckOutRefusal[] {
  const limit = book.resolve('debtLimit');
  if (limit.value === 'unlimited' || member.debt <= limit.value) return [];
  return [
    refusal(
      'TOO_MUCH_DEBT',
      { needs: 'override', permission: 'loan.overrideDebt' },
      { rule: toDecidingRule('debtLimit', limit), facts: { limit: limit.value, debt: member.debt } },
    ),
  ];
}

function guaranteesRefusals(book: RuleBook, { member }: CheckOutFacts): readonly CheckOutRefusal[] {
  const limit = book.resolve('guaranteesDebtLimit');
  if (limit.value === 'unlimited' || member.guaranteesDebt <= limit.value) return [];
  const facts = { limit: limit.value, debt: member.guaranteesDebt };
  return [
    refusal(
      'GUARANTEES_OWE_TOO_MUCH',
      { needs: 'override', permission: 'loan.overrideDebt' },
      { rule: toDecidingRule('guaranteesDebtLimit', limit), facts },
    ),
  ];
}

function overdueRefusals(book: RuleBook, { overdueLoans }: CheckOutFacts): readonly CheckOutRefusal[] {
  const policy = book.resolve('overduesAtCheckOut');
  if (overdueLoans === 0 || policy.value === 'allow') return [];
  const remedy: Remedy =
    policy.value === 'confirm'
      ? { needs: 'confirm' }
      : { needs: 'override', permission: 'loan.overrideBlock' };
  return [
    refusal('OVERDUE_LOANS', remedy, {
      rule: toDecidingRule('overduesAtCheckOut', policy),
      facts: { count: overdueLoans },
    }),
  ];
}
