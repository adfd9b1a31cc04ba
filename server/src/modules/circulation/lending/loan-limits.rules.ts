import type { ResolvedRule, RuleBook, RuleKey, RuleRow } from '../rules/rule-matrix.rules';
import { resolveRule, rowsThatFit } from '../rules/rule-matrix.rules';
import type { Limit } from '../rules/definitions/rule-values.rules';

/** A loan as limits count it: an open one, or a copy in the basket that is about to be lent. */
export type CountedLoan = {
  readonly branch: string;
  readonly materialType: string;
  readonly purpose: LoanPurpose;
};

/** Whether a copy is taken home or read in the house. */
export type LoanPurpose = 'lend' | 'inHouse';

/** A limit, the row it comes from, and how many loans count against it. */
export type CountedLimit = { readonly resolved: ResolvedRule<Limit | null>; readonly count: number };

/** The matrix, the cell of the next loan, and the open loans, those of the current session included. */
export type LimitFacts = {
  readonly rows: readonly RuleRow[];
  readonly key: RuleKey;
  readonly loans: readonly CountedLoan[];
};

/**
 * Counts the loans that the same row decides about: a DVD does not use up the limit of books, nor a copy of
 * branch B that of branch A.
 */
export function loansUnderRow({ rows, key, loans }: LimitFacts): CountedLimit {
  const resolved = resolveRule(rows, key, 'maxLoans');
  const deciding = (loan: CountedLoan) =>
    rowsThatFit(rows, { ...key, branch: loan.branch, materialType: loan.materialType }, 'maxLoans')[0]?.id;
  return { resolved, count: loans.filter((loan) => deciding(loan) === resolved.row?.id).length };
}

/** Counts all loans against the limit of the member's category, whatever rows they fall under. */
export function loansInTotal({ rows, key, loans }: LimitFacts): CountedLimit {
  return { resolved: resolveRule(rows, key, 'maxLoansTotal'), count: loans.length };
}

/** Leaves out copies read in the library unless the rule counts them. */
export function loansThatCount(loans: readonly CountedLoan[], { valueOf }: RuleBook): readonly CountedLoan[] {
  return valueOf('inHouseUse') === 'countsAsLoan' ? loans : loans.filter(({ purpose }) => purpose === 'lend');
}

/** Tells whether a limit is reached; without any row it always is. */
export function isReached({ resolved, count }: CountedLimit): boolean {
  return resolved.value !== 'unlimited' && count >= (resolved.value ?? 0);
}
