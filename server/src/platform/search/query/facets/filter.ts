import { BRANCH_LIMIT } from '../../index-file/writing/document-row';
import { type DocumentColumns, NO_YEAR } from '../../index-file/columns';
import type { SearchFilter } from '../../search-types';
import type { FacetValues } from './facet-values';

/** A bit per facet; a row's bits say which facets' selections it does not meet. */
export const FACET_BIT = {
  available: 1,
  branch: 2,
  material: 4,
  language: 8,
  audience: 16,
  class: 32,
  year: 64,
  subject: 128,
  contributor: 256,
} as const;

/** No facet counts what a row without copies fails. */
const HAS_COPIES = 512;

/** A filter made ready for one file. */
export type RowFilter = {
  /** Bits of the facets whose selection the row fails; 0 passes. */
  failing(row: number): number;
  /**
   * Branches where a row counts: those that hold it, or where a copy is in if only available ones are wanted.
   */
  branchesOf(row: number): number;
  /** Branches in which availability counts: those selected, or all. */
  readonly branchMask: number;
};

type Check = (row: number) => number;

/** Makes a filter ready: values become numbers, unknown values match nothing. */
export function createRowFilter(
  filter: SearchFilter,
  columns: DocumentColumns,
  values: FacetValues,
): RowFilter {
  const branchMask = filter.branches?.length ? maskOf(values.codesOf('branch', filter.branches)) : 0xffffffff;
  const branchesOf = (row: number): number =>
    (filter.availableNow ? columns.available[row] : columns.holding[row]) ?? 0;
  const checks: Check[] = [];
  if (filter.availableNow) checks.push((row) => (columns.available[row] === 0 ? FACET_BIT.available : 0));
  if (filter.withoutCopies) checks.push((row) => (columns.holding[row] === 0 ? 0 : HAS_COPIES));
  if (filter.branches?.length)
    checks.push((row) => ((branchesOf(row) & branchMask) === 0 ? FACET_BIT.branch : 0));
  addCodeCheck(checks, FACET_BIT.material, columns.material, codes(values, 'material', filter.materials));
  addCodeCheck(checks, FACET_BIT.language, columns.language, codes(values, 'language', filter.languages));
  addCodeCheck(checks, FACET_BIT.audience, columns.audience, codes(values, 'audience', filter.audiences));
  addCodeCheck(checks, FACET_BIT.class, columns.class, classCodes(values, filter.classes));
  addYearCheck(checks, columns, filter.years);
  addListCheck(checks, FACET_BIT.subject, columns.subjects, codes(values, 'subject', filter.subjects));
  addListCheck(
    checks,
    FACET_BIT.contributor,
    columns.contributors,
    codes(values, 'contributor', filter.contributors),
  );
  return { failing: combine(checks), branchesOf, branchMask };
}

function combine(checks: readonly Check[]): Check {
  if (checks.length === 0) return () => 0;
  return (row) => {
    let bits = 0;
    for (const check of checks) bits |= check(row);
    return bits;
  };
}

type Codes = ReadonlySet<number> | null;

function codes(
  values: FacetValues,
  facet: 'material' | 'language' | 'audience' | 'subject' | 'contributor',
  selected: readonly string[] | undefined,
): Codes {
  return selected?.length ? values.codesOf(facet, selected) : null;
}

function classCodes(values: FacetValues, notations: readonly string[] | undefined): Codes {
  if (!notations?.length) return null;
  const wanted = notations.map((notation) => notation.toUpperCase());
  return new Set(
    [...values.all('class')]
      .filter(([, value]) => wanted.some((notation) => value.startsWith(notation)))
      .map(([code]) => code),
  );
}

function addCodeCheck(checks: Check[], bit: number, column: Uint16Array, wanted: Codes): void {
  if (wanted) checks.push((row) => (wanted.has(column[row] ?? 0) ? 0 : bit));
}

function addListCheck(checks: Check[], bit: number, lists: DocumentColumns['subjects'], wanted: Codes): void {
  if (wanted) checks.push((row) => (lists.has(row, wanted) ? 0 : bit));
}

function addYearCheck(checks: Check[], columns: DocumentColumns, years: SearchFilter['years']): void {
  const from = years?.from ?? -Infinity;
  const to = years?.to ?? Infinity;
  if (from === -Infinity && to === Infinity) return;
  checks.push((row) => {
    const year = columns.year[row] ?? NO_YEAR;
    return year !== NO_YEAR && year >= from && year <= to ? 0 : FACET_BIT.year;
  });
}

function maskOf(branchCodes: ReadonlySet<number>): number {
  let mask = 0;
  for (const code of branchCodes) if (code > 0 && code <= BRANCH_LIMIT) mask |= 1 << (code - 1);
  return mask;
}
