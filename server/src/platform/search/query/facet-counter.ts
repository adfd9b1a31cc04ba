import { increase } from '../counting';
import { type DocumentColumns, NO_YEAR } from '../index-file/columns';
import { BRANCH_LIMIT } from '../index-file/document-row';
import type { FacetCount, FacetCounts } from '../search-types';
import type { FacetValues } from './facet-values';
import { FACET_BIT, type RowFilter } from './filter';

/** Counts cards by facet value; the documents of one card count once per value. */
export type FacetCounter = {
  /** Counts cards of a single document each that pass the filter: facet by facet, because that is what runs fast over many rows. */
  countRows(rows: Int32Array): void;
  /** Counts a card of one or more documents; each with the facets whose selection it fails (more than one, and it counts nowhere). */
  countCard(rows: readonly FailingRow[]): void;
  counts(): FacetCounts;
};

/** A row and the bits of the facets whose selection it fails. */
export type FailingRow = { readonly row: number; readonly failing: number };

type CountedFacet = {
  readonly bit: number;
  readonly counts: Uint32Array;
  readonly visit: (row: number, count: (code: number) => void) => void;
  readonly countRows: (rows: Int32Array) => void;
};

const MOST_VALUES = 50;
/** Years from -1000 to 3095 are counted. */
const YEAR_SHIFT = 1000;
const YEARS = 4096;

/** Starts counting for one search. */
export function createFacetCounter(columns: DocumentColumns, values: FacetValues, filter: RowFilter): FacetCounter {
  const classTree = createClassTree(values);
  const facets = countedFacets(columns, values, filter, classTree);
  const all: readonly CountedFacet[] = Object.values(facets);
  return {
    countRows: (rows) => all.forEach((facet) => facet.countRows(rows)),
    countCard: (rows) => {
      for (const facet of all) {
        const codes = new Set<number>();
        for (const { row, failing } of rows) if ((failing & ~facet.bit) === 0) facet.visit(row, (code) => codes.add(code));
        for (const code of codes) increase(facet.counts, code);
      }
    },
    counts: () => ({
      availableNow: facets.available.counts[1] ?? 0,
      branches: most(facets.branch.counts, (code) => values.valueOf('branch', code + 1)),
      materials: most(facets.material.counts, (code) => values.valueOf('material', code)),
      languages: most(facets.language.counts, (code) => values.valueOf('language', code)),
      audiences: most(facets.audience.counts, (code) => values.valueOf('audience', code)),
      classes: most(facets.class.counts, (code) => classTree.notations[code] ?? '', Infinity),
      years: years(facets.year.counts),
      subjects: most(facets.subject.counts, (code) => values.valueOf('subject', code)),
      contributors: most(facets.contributor.counts, (code) => values.valueOf('contributor', code)),
    }),
  };
}

function countedFacets(columns: DocumentColumns, values: FacetValues, filter: RowFilter, classTree: ClassTree): Record<keyof typeof FACET_BIT, CountedFacet> {
  const list = (facet: 'subject' | 'contributor'): CountedFacet => {
    const lists = columns[facet === 'subject' ? 'subjects' : 'contributors'];
    const counts = new Uint32Array(values.highestCode(facet) + 1);
    return { bit: FACET_BIT[facet], counts, visit: lists.each, countRows: (rows) => lists.count(rows, counts) };
  };
  const column = (facet: 'material' | 'language' | 'audience'): CountedFacet =>
    columnFacet(FACET_BIT[facet], columns[facet], Array.from({ length: values.highestCode(facet) + 1 }, (_, code) => (code > 0 ? [code] : [])));
  return {
    available: branchFacet(FACET_BIT.available, (row) => (((columns.available[row] ?? 0) & filter.branchMask) !== 0 ? 2 : 0)),
    branch: branchFacet(FACET_BIT.branch, filter.branchesOf),
    material: column('material'), language: column('language'), audience: column('audience'),
    class: columnFacet(FACET_BIT.class, columns.class, classTree.paths, classTree.notations.length),
    year: yearFacet(columns), subject: list('subject'), contributor: list('contributor'),
  };
}

/** Counts a column of codes, each of which stands for some values: itself, or its place in a tree. */
function columnFacet(bit: number, codes: Uint16Array, meanings: readonly (readonly number[])[], size = meanings.length): CountedFacet {
  const counts = new Uint32Array(size);
  return {
    bit, counts, visit: (row, count) => meanings[codes[row] ?? 0]?.forEach((value) => count(value)),
    countRows: (rows) => {
      const byCode = new Uint32Array(meanings.length);
      for (let index = 0; index < rows.length; index++) increase(byCode, codes[rows[index] ?? 0] ?? 0);
      meanings.forEach((meant, code) => meant.forEach((value) => increase(counts, value, byCode[code])));
    },
  };
}

function branchFacet(bit: number, maskOf: (row: number) => number): CountedFacet {
  const counts = new Uint32Array(BRANCH_LIMIT);
  return {
    bit, counts, visit: (row, count) => eachBit(maskOf(row), count),
    countRows: (rows) => {
      for (let index = 0; index < rows.length; index++) {
        for (let rest = maskOf(rows[index] ?? 0), branch = 0; rest !== 0; rest >>>= 1, branch++) if (rest & 1) increase(counts, branch);
      }
    },
  };
}

function yearFacet(columns: DocumentColumns): CountedFacet {
  const counts = new Uint32Array(YEARS);
  const visit = (row: number, count: (place: number) => void): void => {
    const place = (columns.year[row] ?? NO_YEAR) + YEAR_SHIFT;
    if (place >= 0 && place < YEARS) count(place);
  };
  const countOne = (place: number): void => increase(counts, place);
  return { bit: FACET_BIT.year, counts, visit, countRows: (rows) => { for (let index = 0; index < rows.length; index++) visit(rows[index] ?? 0, countOne); } };
}

type ClassTree = { readonly notations: readonly string[]; readonly paths: readonly (readonly number[])[] };

/** A class counts for all classes above it: `2X4` for `2`, `2X` and `2X4`. */
function createClassTree(values: FacetValues): ClassTree {
  const notations: string[] = [];
  const paths: number[][] = [[]];
  for (const [code, value] of values.all('class')) {
    paths[code] = Array.from({ length: value.length }, (_, index) => value.slice(0, index + 1)).map((notation) => {
      const known = notations.indexOf(notation);
      return known >= 0 ? known : notations.push(notation) - 1;
    });
  }
  return { notations, paths };
}

function eachBit(mask: number, visit: (bit: number) => void): void {
  for (let rest = mask, bit = 0; rest !== 0; rest >>>= 1, bit++) if (rest & 1) visit(bit);
}

function most(counts: Uint32Array, valueOf: (code: number) => string, limit: number = MOST_VALUES): FacetCount[] {
  const found: { code: number; count: number }[] = [];
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] ?? 0;
    if (count > 0) found.push({ code, count });
  }
  found.sort((a, b) => b.count - a.count || a.code - b.code);
  return found.slice(0, limit).map(({ code, count }) => ({ value: valueOf(code), count }));
}

function years(counts: Uint32Array): { year: number; count: number }[] {
  const found: { year: number; count: number }[] = [];
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0;
    if (count > 0) found.push({ year: place - YEAR_SHIFT, count });
  }
  return found.reverse();
}
