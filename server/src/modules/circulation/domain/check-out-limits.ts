import type { CheckOutFacts, CheckOutCode, CheckOutRefusal } from './check-out-facts';
import type { CountedLimit } from './loan-limits';
import { isReached, loansInTotal, loansThatCount, loansUnderRow } from './loan-limits';
import { decidedBy, refusal } from './refusal';
import type { RuleBook } from './rule-matrix';
import { ruleBook } from './rule-matrix';
import type { RuleName } from './rule-names';

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
 * Being seen at the desk, and the word of a guardian, take a minute and are what is asked for, so nobody may
 * skip them.
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
      { rule: decidedBy(name, limit.resolved), facts: countsOf(limit) },
    ),
  ];
}

/**
 * Fails closed: where no row says how many copies may be lent, none may, and nobody can go on against a rule
 * that is missing.
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
      { rule: decidedBy(name, limit.resolved), facts: countsOf(limit) },
    ),
  ];
}

function countsOf({ resolved, count }: CountedLimit): {
  readonly limit: number | string | null;
  readonly count: number;
} {
  return { limit: resolved.value, count };
}
