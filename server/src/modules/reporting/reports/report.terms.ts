/** Reports by name, in the order of their tabs. */
export const REPORT_NAMES = [
  'MONTH',
  'CIRCULATION',
  'FINES',
  'COLLECTION',
  'MEMBERS',
  'VISITS',
  'SPACES',
  'REACH',
  'HANDS',
  'GOALS',
] as const;
/** One of the reports. */
export type ReportName = (typeof REPORT_NAMES)[number];

/** How the numbers of a column are written. */
export type ValueKind = 'COUNT' | 'RUPIAH' | 'PERCENT' | 'DECIMAL' | 'TEXT';

/** How a part is drawn: bars lying, columns over time, a map of hours, or only its table. */
export type ChartKind = 'BARS' | 'COLUMNS' | 'HEAT' | 'TABLE';

/** A column of a part; `isBefore` says that it is the same span a year earlier. */
export type ReportColumn = {
  readonly key: string;
  readonly label: string;
  readonly kind: ValueKind;
  readonly isBefore: boolean;
};

/**
 * A cell: a number or words, or why there is none: too few people to be told, closed at that hour, or not
 * known.
 */
export type ReportValue = {
  readonly number: number | null;
  readonly text: string | null;
  readonly state: 'SHOWN' | 'HIDDEN' | 'CLOSED' | 'UNKNOWN';
};

/** A row of a part; `path` leads to what it is about in the back office. */
export type ReportRow = {
  readonly key: string;
  readonly label: string;
  readonly path: string | null;
  readonly values: readonly ReportValue[];
};

/** One question of a report: its chart, the table behind it, and how the figures are counted. */
export type ReportPart = {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly chart: ChartKind;
  /** What the rows are: the head of the first column. */
  readonly rowHead: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly total: ReportRow | null;
  readonly definition: string;
  readonly note: string | null;
  /** Where the next page of a long list begins; null if this is all. */
  readonly next: string | null;
};

/** A report as it is shown, printed and taken away: all of it in one language. */
export type Report = {
  readonly name: ReportName | 'OWN';
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly beforeFrom: string;
  readonly beforeTo: string;
  readonly isByMonth: boolean;
  readonly branchName: string | null;
  readonly sentence: string;
  readonly parts: readonly ReportPart[];
  readonly countedAt: Date | null;
  readonly frozenThrough: string | null;
};
