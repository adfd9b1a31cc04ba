import type { ImportPosition } from '../../import/imported-record';

/** What an import did. Places are listed up to a limit; the numbers are always exact. */
export type ImportReport = {
  created: number;
  updated: number;
  /** Already here, and the same as in the file. */
  unchanged: number;
  failed: number;
  copiesCreated: number;
  readonly failures: { readonly position: ImportPosition; readonly reason: string }[];
  readonly warnings: { readonly position: ImportPosition; readonly reason: string }[];
  warningCount: number;
};

const MOST_LISTED = 1_000;

/** An empty report. */
export function emptyReport(): ImportReport {
  return { created: 0, updated: 0, unchanged: 0, failed: 0, copiesCreated: 0, failures: [], warnings: [], warningCount: 0 };
}

/** Notes a record that did not get in, with its place and reason. */
export function noteFailure(report: ImportReport, position: ImportPosition, reason: string): void {
  report.failed++;
  if (report.failures.length < MOST_LISTED) report.failures.push({ position, reason });
}

/** Notes something that was mended or left out in a record that got in. */
export function noteWarning(report: ImportReport, position: ImportPosition, reason: string): void {
  report.warningCount++;
  if (report.warnings.length < MOST_LISTED) report.warnings.push({ position, reason });
}

/** Adds what one batch did to the whole. */
export function addReport(whole: ImportReport, part: ImportReport): void {
  whole.created += part.created;
  whole.updated += part.updated;
  whole.unchanged += part.unchanged;
  whole.copiesCreated += part.copiesCreated;
  for (const { position, reason } of part.failures) noteFailure(whole, position, reason);
  for (const { position, reason } of part.warnings) noteWarning(whole, position, reason);
  whole.warningCount += part.warningCount - part.warnings.length;
}
