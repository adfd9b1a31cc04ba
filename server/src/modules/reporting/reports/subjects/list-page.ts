import { say } from '../../words/say';
import type { ReportAsk } from '../report-ask';
import { LIST_PAGE } from '../report-ask';
import type { ReportRow } from '../report.terms';
import { formatNumber } from '../parts/sentences';

/** What a page of a long list needs to know. */
export type ListAsk = Pick<ReportAsk, 'locale' | 'branchId' | 'listSize'>;

/** A page of a long list; `next` is where the one after it begins, null if there is none. */
export type ListPage = { readonly rows: readonly ReportRow[]; readonly next: string | null };

/** Cuts rows, of which one more than a page was read, into a page. */
export function toListPage(rows: readonly ReportRow[], size: number): ListPage {
  const page = rows.slice(0, size);
  return { rows: page, next: rows.length > size ? (page.at(-1)?.key ?? null) : null };
}

/** Says in a file that a list goes on beyond it; on screen the next page is asked for instead. */
export function noteOnRest({ locale, listSize }: ListAsk, next: string | null): string | null {
  if (next === null || listSize <= LIST_PAGE) return null;
  return say('report.cut', { most: formatNumber(listSize, locale) })[locale];
}
