import type { Database } from '../../../platform/db/database';
import type { Clock } from '../../../shared/clock';
import type { Locale } from '../../../shared/locale';
import type { FigureSpan } from './subjects/figures.queries';
import type { Report } from './report.terms';
import type { ReportSpan } from './span.rules';

/** What every report is made from. */
export type ReportDeps = { readonly db: Database; readonly clock: Clock };

/** What is asked: which days, which branch or all, in which language. */
export type ReportAsk = {
  readonly span: ReportSpan;
  readonly branchId: string | null;
  /** The space that the report on spaces is about; null for all. */
  readonly spaceId: string | null;
  readonly locale: Locale;
  /** Whether figures of the year before are whole; else nothing is compared. */
  readonly hasBefore: boolean;
  /** Whether members may be named to who asks. */
  readonly canSeeMembers: boolean;
  /** How many rows of a long list go along: a page on screen, all in a file as far as it goes. */
  readonly listSize: number;
  /** Names of branches, in the order of the house. */
  readonly branches: ReadonlyMap<string, string>;
};

/** Rows of a long list on screen; the next page is asked for. */
export const LIST_PAGE = 50;
/** Rows of a long list in a file; beyond them the file says so. */
export const LIST_IN_FILE = 10_000;

/** What a report itself says; the rest is the same for all. */
export type ReportBody = Pick<Report, 'name' | 'title' | 'sentence' | 'parts'>;

/** The days that are asked for, as queries take them. */
export function nowOf({ span, branchId }: ReportAsk): FigureSpan {
  return { from: span.from, to: span.to, branchId };
}

/** The same days a year earlier. */
export function beforeOf({ span, branchId }: ReportAsk): FigureSpan {
  return { ...span.before, branchId };
}
