import type { CsvMapping } from './csv-mapping';

/** Where the columns of a mapping stand in the rows of a file. */
export type CsvHeader = {
  readonly names: readonly string[];
  /** For each column of the mapping its place, -1 when the file has none. */
  readonly places: readonly number[];
  /** Whether the row that was read is a header and not the first record. */
  readonly isHeaderRow: boolean;
};

/**
 * Finds the columns of a mapping in a header row; refuses a file that lacks a required one, naming what is
 * missing and what is there.
 */
export function readHeader(
  mapping: CsvMapping,
  cells: readonly string[],
): CsvHeader | { readonly failure: string } {
  const names = cells.map((cell) => cell.trim());
  const keys = names.map(columnKey);
  const places = mapping.columns.map(({ column }) => keys.indexOf(columnKey(column)));
  const missing = mapping.columns
    .filter(({ isRequired }, index) => isRequired === true && places[index] === -1)
    .map(({ column }) => column);
  if (missing.length === 0) return { names, places, isHeaderRow: true };
  const isPositional =
    mapping.isHeaderOptional &&
    cells.length === mapping.columns.length &&
    places.every((place) => place === -1);
  if (isPositional)
    return {
      names: mapping.columns.map(({ column }) => column),
      places: mapping.columns.map((_, index) => index),
      isHeaderRow: false,
    };
  const found = names.filter((name) => name !== '').map((name) => `"${name.slice(0, 40)}"`);
  const list = found.slice(0, 50).join(', ') + (found.length > 50 ? ' …' : '');
  return {
    failure: `The columns do not fit "${mapping.name}". Missing: ${missing.map((name) => `"${name}"`).join(', ')}. Found: ${list || 'none'}.`,
  };
}

/** Tells whether a header row has all that a mapping requires. */
export function fitsHeader(mapping: CsvMapping, cells: readonly string[]): boolean {
  const header = readHeader(mapping, cells);
  return !('failure' in header) && header.isHeaderRow;
}

/** Column names are compared without regard to case and blanks, which spreadsheets change. */
function columnKey(name: string): string {
  return name.toLowerCase().replace(/[\s\uFEFF]+/g, '');
}
