import type { AttendanceSheetQuery } from './AttendanceSheet.generated';

type Sheet = NonNullable<AttendanceSheetQuery['eventAttendanceSheet']>;

/** Somebody on the sheet, with the marks of each session. */
export type SheetRow = Sheet['rows'][number];
/** Somebody at one session. */
export type SheetMark = SheetRow['marks'][number];
