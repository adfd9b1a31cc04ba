import type { ReportQuery } from './Report.generated';

/** A report as the screen shows it. */
export type ShownReport = NonNullable<ReportQuery['report']['report']>;
/** One question of it. */
export type ShownPart = ShownReport['parts'][number];
/** A column of its table. */
export type ShownColumn = ShownPart['columns'][number];
/** A cell of its table. */
export type ShownValue = ShownPart['rows'][number]['values'][number];
