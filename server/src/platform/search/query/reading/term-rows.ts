import type { DocumentColumns } from '../../index-file/columns';
import { openIdentifierRows } from '../../index-file/identifier-rows';
import { unpackRows } from '../../index-file/packed-rows';
import type { IndexDatabase } from '../../index-file/schema';
import { createMatchRows, intersect, keep, NO_ROWS, type RowSet, union } from '../row-set';

/** Terms that a row must all have … */
export type EveryTerm = readonly AnyForm[];
/** … each in any of these forms. */
export type AnyForm = readonly string[];

/** Finds the rows that have terms. */
export type TermRows = {
  matching(question: EveryTerm): RowSet;
  /** Clears the cache; call it after the file changed. */
  forget(): void;
};

/** At most 16 megabytes per thread. */
const MOST_KEPT_ROWS = 4_000_000;
/** The size counted for a term besides its rows, so that terms without rows cannot fill the memory either. */
const WEIGHT_OF_TERM = 100;

/**
 * Opens the terms of an index. Words of a finished file are packed lists of rows, and its identifiers lie in
 * buckets; both are read many times faster than a full-text table. Rows added or changed since are in the
 * full-text table.
 */
export function createTermRows(database: IndexDatabase, columns: DocumentColumns): TermRows {
  const packed = createPackedRows(database);
  const written = createMatchRows(database, 'term');
  const kept = new Map<string, RowSet>();
  let keptRows = 0;
  const forget = (): void => {
    kept.clear();
    keptRows = 0;
  };
  const read = (term: string): RowSet => {
    const rows = packed(term);
    return columns.rewrittenRows === 0 ? rows : union(untouched(rows, columns), written(`"${term}"`));
  };
  const rowsOf = (term: string): RowSet => {
    const known = kept.get(term);
    if (known) return known;
    const rows = read(term);
    const weight = rows.length + WEIGHT_OF_TERM;
    if (keptRows + weight > MOST_KEPT_ROWS) forget();
    kept.set(term, rows);
    keptRows += weight;
    return rows;
  };
  const anyOf = (terms: AnyForm): RowSet => terms.map(rowsOf).reduce(union, NO_ROWS);
  return {
    forget,
    matching: (question) => {
      const [fewest = NO_ROWS, ...others] = question.map(anyOf).sort((a, b) => a.length - b.length);
      return others.reduce((rows, more) => intersect(rows, more), fewest);
    },
  };
}

function createPackedRows(database: IndexDatabase): (term: string) => RowSet {
  const posting = database.prepare('SELECT rows FROM posting WHERE term = ?').pluck();
  const rowsOfIdentifier = openIdentifierRows(database);
  return (term) => {
    if (term.startsWith('i')) return rowsOfIdentifier(term.slice(1));
    const bytes: unknown = posting.get(term);
    return Buffer.isBuffer(bytes) ? unpackRows(bytes) : NO_ROWS;
  };
}

function untouched(rows: RowSet, { rewritten }: DocumentColumns): RowSet {
  return keep(rows, (row) => rewritten[row] === 0);
}
