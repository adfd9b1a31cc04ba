import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { Loan } from '../loans/loan.entity';
import type { Due } from '../due-dates/due.rules';
import { isOverdueAt } from '../due-dates/due.rules';
import type { RuleBook } from './rule-matrix.rules';
import { ruleBook } from './rule-matrix.rules';
import type { Policies } from './policy-cache';

/**
 * The rules and the calendar of one loan: those of the branch it was lent under, for renewals and fines too.
 */
export type LoanPolicy = { readonly book: RuleBook; readonly calendar: OpeningCalendar };

/** Opens the rules of a loan as they are now. */
export async function loadLoanPolicy(
  policies: Policies,
  loan: Pick<Loan, 'branchId' | 'memberCategory' | 'materialType'>,
): Promise<LoanPolicy> {
  const book = ruleBook(policies.rules, {
    branch: loan.branchId,
    category: loan.memberCategory,
    materialType: loan.materialType,
  });
  return { book, calendar: await policies.calendarOf(loan.branchId) };
}

/** Gives the due date of a loan as the rules know it. */
export function toDue(loan: Pick<Loan, 'isHourly' | 'dueAt' | 'dueOn'>): Due {
  return loan.isHourly ? { kind: 'hour', at: loan.dueAt } : { kind: 'day', on: loan.dueOn };
}

/**
 * Tells whether an open loan runs late; one that the member says came back does not, until that is decided.
 */
export function isRunningLate(
  loan: Pick<Loan, 'status' | 'isHourly' | 'dueAt' | 'dueOn'>,
  now: Date,
): boolean {
  return loan.status === 'OPEN' && isOverdueAt(toDue(loan), now);
}
