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

/** What people are in a space for, as its hours are counted. */
export const SPACE_SOURCES = ['COUNT', 'BOOKING', 'COMPUTER'] as const;
/** One of them. */
export type SpaceSource = (typeof SPACE_SOURCES)[number];

/** By what use is told apart. */
export type Audience = 'AGE' | 'CATEGORY';

/** A question to the facts with its values. */
export type FactsQuery = { readonly sql: string; readonly values: readonly string[] };

/** A summary: its table, what tells its rows apart, what they count, and the facts behind them. */
export type Summary = {
  readonly table: string;
  /** The column that says when: a day, or a month. */
  readonly period: 'day' | 'month';
  readonly keys: readonly string[];
  readonly counts: readonly string[];
  /** The question to the facts of some days; what still goes on is counted until `at`. */
  readonly facts: (span: DaySpan, isSqlite: boolean, at: Date) => FactsQuery;
};
