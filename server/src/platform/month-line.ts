import type { Message } from './i18n/message';

/** Days from a day until before another, at a branch or all, that lines of the page of the month count. */
export type MonthLineSpan = { readonly from: string; readonly to: string; readonly branchId: string | null };

/** A figure on the page of the month. */
export type MonthLine = {
  /** Permanent, such as `circulation.loans`. */
  readonly key: string;
  readonly label: Message;
  readonly kind: 'COUNT' | 'RUPIAH';
  /** Null if it cannot be told. */
  readonly value: number | null;
  /** Where the figure is explained in the back office; null if nowhere. */
  readonly path: string | null;
};
