/** Kinds of line in the ledger. */
export const ACCOUNT_ENTRY_KINDS = ['CHARGE', 'PAYMENT', 'WAIVER', 'REFUND', 'REVERSAL', 'PAYOUT'] as const;
/** One of the kinds. */
export type AccountEntryKind = (typeof ACCOUNT_ENTRY_KINDS)[number];
/** What a charge is for. */
export const CHARGE_REASONS = ['OVERDUE', 'LOST', 'PROCESSING', 'DAMAGE', 'CARD', 'OTHER'] as const;
/** One of the reasons. */
export type ChargeReason = (typeof CHARGE_REASONS)[number];
