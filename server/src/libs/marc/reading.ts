import type { MarcRecord } from './marc-record';

/** Where a record stands in its file: its number, counted from 1, and the byte it starts at. */
export type RecordPosition = { readonly record: number; readonly byte: number };

/** A record that could be read, with what had to be mended on the way. */
export type MarcRead = {
  readonly position: RecordPosition;
  readonly marc: MarcRecord;
  readonly warnings: readonly string[];
};

/** A place where no record could be read, and why. */
export type ReadFailure = { readonly position: RecordPosition; readonly failure: string };

/** What reading a file of MARC records yields, one by one. */
export type MarcOutcome = MarcRead | ReadFailure;

/** Tells whether an outcome is a failure. */
export function isFailure(outcome: object): outcome is ReadFailure {
  return 'failure' in outcome;
}
