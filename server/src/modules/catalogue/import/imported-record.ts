import type { BibliographicRecord } from '../shared/bibliographic-record';

/**
 * Where a record stands in its file: its number (records of MARC, rows of CSV, both from 1) and the byte it
 * starts at.
 */
export type ImportPosition = {
  readonly kind: 'record' | 'row';
  readonly number: number;
  readonly byte: number;
};

/** A record that could be read, with what was mended on the way. */
export type ImportedRecord = {
  readonly position: ImportPosition;
  readonly record: BibliographicRecord;
  readonly warnings: readonly string[];
};

/** A place where no record could be read, and why. */
export type ImportFailure = { readonly position: ImportPosition; readonly failure: string };

/** What reading a file yields, one by one. */
export type ImportOutcome = ImportedRecord | ImportFailure;
