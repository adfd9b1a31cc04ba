/** States of a loan. */
export const LOAN_STATUSES = ['OPEN', 'CLAIMED_RETURNED', 'RETURNED', 'LOST', 'VOIDED'] as const;
/** One of the states of a loan. */
export type LoanStatus = (typeof LOAN_STATUSES)[number];
/** Something that stood against a loan and was answered at the desk. */
export type Override = { readonly refusal: string; readonly reason: string | null };
