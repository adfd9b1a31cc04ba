/** Formats of a file of a list. */
export const EXPORT_FORMATS = ['CSV', 'XLSX'] as const;
/** One of the formats. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How far a file has come. */
export const EXPORT_STATES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED'] as const;
/** One of the states. */
export type ExportState = (typeof EXPORT_STATES)[number];

/** How long a file is kept. */
export const KEPT_MS = 24 * 60 * 60_000;
/** Up to this many rows a file is made at once; a job makes longer ones. */
export const ROWS_AT_ONCE = 5_000;
/** More than any list of the house has; a file that would be longer is refused. */
export const MOST_ROWS = 500_000;
/** So many rows are read and written in one step. */
export const ROWS_A_STEP = 500;
/** After so many rows of a file that is being finished its process shows that it lives. */
export const ROWS_A_SIGN_OF_LIFE = 5_000;
