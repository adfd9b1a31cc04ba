import type { Rupiah } from '../../../shared/rupiah';

/** How a print job stands. */
export type PrintJobState = 'WAITING' | 'RELEASED' | 'CANCELLED' | 'VOIDED';

/** The most pages of one job. */
export const MOST_PAGES = 500;

/** What the price of a job is worked out from; `freeLeft` is what the rules still give today, null without limit. */
export type PrintFacts = {
  readonly pages: number;
  readonly freeLeft: number | null;
  readonly pagePrice: Rupiah;
};

/** Settles how many pages of a job are free, and what the others cost. */
export function settlePrice({ pages, freeLeft, pagePrice }: PrintFacts): {
  readonly freePages: number;
  readonly amount: Rupiah;
} {
  const freePages = Math.min(pages, Math.max(0, freeLeft ?? pages));
  return { freePages, amount: (pages - freePages) * pagePrice };
}
