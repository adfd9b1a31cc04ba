/** States of a loan. */

export const LOAN_STATUSES = ['OPEN', 'CLAIMED_RETURNED', 'RETURNED', 'LOST', 'VOIDED'] as const;
/** One of the states of a loan. */
export type LoanStatus = (typeof LOAN_STATUSES)[number];
/** A loan as kept; whom it is shown to is decided where it is shown. */
export type Loan = {
  readonly nodeType: 'Loan';
  readonly id: string;
  readonly copyId: string;
  readonly memberId: string | null;
  readonly branchId: string;
  readonly deskBranchId: string;
  readonly memberCategory: string;
  readonly materialType: string;
  readonly status: LoanStatus;
  readonly checkedOutAt: Date;
  readonly checkedOutBy: string;
  readonly dueAt: Date;
  readonly dueOn: string;
  readonly isHourly: boolean;
  readonly renewalCount: number;
  /** Renewals in a row for which the copy was not seen at the desk. */
  readonly unseenRenewalCount: number;
  readonly closedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly closedBy: string | null;
  readonly filledHoldId: string | null;
  readonly version: number;
};
/** Something that stood against a loan and was answered at the desk. */
export type Override = { readonly refusal: string; readonly reason: string | null };
/** A loan to be written. */
export type NewLoan = Pick<
  Loan,
  | 'id'
  | 'copyId'
  | 'branchId'
  | 'deskBranchId'
  | 'memberCategory'
  | 'materialType'
  | 'checkedOutAt'
  | 'checkedOutBy'
  | 'dueAt'
  | 'dueOn'
  | 'isHourly'
  | 'filledHoldId'
> & {
  readonly memberId: string;
  readonly ageBand: string | null;
  readonly ruleIds: Readonly<Record<string, string | null>>;
  readonly overrides: readonly Override[];
  readonly isSample?: boolean;
  /** How often it was renewed before it came here; 0 if left out. */
  readonly renewalCount?: number;
};
