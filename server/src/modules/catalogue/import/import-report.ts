import type { ImportPosition } from './imported-record';

/** A record that did not get in, or something that was mended or left out in one that did. */
export type ImportNote = {
  readonly kind: 'failure' | 'warning';
  readonly position: ImportPosition;
  readonly reason: string;
};

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
  return {
    created: 0,
    updated: 0,
    unchanged: 0,
    failed: 0,
    copiesCreated: 0,
    failures: [],
    warnings: [],
    warningCount: 0,
  };
}

/** Notes a record that did not get in, with its place and reason. */
export function noteFailure(report: ImportReport, position: ImportPosition, reason: string): void {
  report.failed++;
  report.failures.push({ position, reason });
}

/** Notes something that was mended or left out in a record that got in. */
export function noteWarning(report: ImportReport, position: ImportPosition, reason: string): void {
  report.warningCount++;
  report.warnings.push({ position, reason });
}

/** Adds what one batch did to the whole and hands on what it noted. */
export function addReport(
  whole: ImportReport,
  part: ImportReport,
  onNote: (note: ImportNote) => void = () => undefined,
): void {
  whole.created += part.created;
  whole.updated += part.updated;
  whole.unchanged += part.unchanged;
  whole.failed += part.failed;
  whole.copiesCreated += part.copiesCreated;
  whole.warningCount += part.warningCount;
  whole.failures.push(...part.failures.slice(0, MOST_LISTED - whole.failures.length));
  whole.warnings.push(...part.warnings.slice(0, MOST_LISTED - whole.warnings.length));
  for (const note of part.failures) onNote({ kind: 'failure', ...note });
  for (const note of part.warnings) onNote({ kind: 'warning', ...note });
}
