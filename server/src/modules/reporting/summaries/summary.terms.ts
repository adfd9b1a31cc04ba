/** What happens to copies at the desk, as summaries count it. */
export const CIRCULATION_ACTS = ['LOAN', 'RETURN', 'RENEWAL'] as const;
/** One of the acts. */
export type CirculationAct = (typeof CIRCULATION_ACTS)[number];

/** Lines of the ledger by what they do to the debt; payments back to members stand apart. */
export const MONEY_KINDS = ['CHARGE', 'PAYMENT', 'WAIVER', 'REVERSAL', 'REFUND', 'PAYOUT'] as const;
/** One of the kinds. */
export type MoneyKind = (typeof MONEY_KINDS)[number];

/** Who comes in: holders of a card, guests, and people of groups. */
export const VISITOR_KINDS = ['MEMBER', 'GUEST', 'GROUP'] as const;
/** One of the kinds. */
export type VisitorKind = (typeof VISITOR_KINDS)[number];

/** Stands where a fact says nothing, because a key of a table is never empty. */
export const UNTOLD = '-';

/** Days from a day until before another. */
export type DaySpan = { readonly from: string; readonly to: string };
