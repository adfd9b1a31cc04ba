/** What an own report can sum. */
export const OWN_MEASURES = ['LOANS', 'RETURNS', 'RENEWALS', 'VISITS', 'CHARGED', 'PAID', 'WAIVED'] as const;
/** One of the measures. */
export type OwnMeasure = (typeof OWN_MEASURES)[number];

/** What its rows and columns can be. */
export const OWN_DIMENSIONS = [
  'CLASS',
  'MATERIAL',
  'BRANCH',
  'MONTH',
  'WEEKDAY',
  'HOUR',
  'VISITOR',
  'PURPOSE',
  'REASON',
] as const;
/** One of the dimensions. */
export type OwnDimension = (typeof OWN_DIMENSIONS)[number];

/** An own report as asked for. */
export type OwnAsk = {
  readonly measure: OwnMeasure;
  readonly rows: OwnDimension;
  readonly columns: OwnDimension | null;
};
