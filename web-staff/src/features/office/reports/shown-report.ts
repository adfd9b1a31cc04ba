import type { ShownReportFragment } from './Report.generated';

/** A report as the screen shows it. */
export type ShownReport = Omit<ShownReportFragment, '__typename' | ' $fragmentName'>;
/** One question of it. */
export type ShownPart = ShownReport['parts'][number];
/** A column of its table. */
export type ShownColumn = ShownPart['columns'][number];
/** A cell of its table. */
export type ShownValue = ShownPart['rows'][number]['values'][number];
