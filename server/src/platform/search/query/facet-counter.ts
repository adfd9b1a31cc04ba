import { type DocumentColumns, NO_YEAR } from '../index-file/columns';
import type { FacetCount, FacetCounts } from '../search-types';
import type { FacetValues } from './facet-values';
import { FACET_BIT, type RowFilter } from './filter';

/** Counts cards by facet value; the documents of one card count once per value. */
export type FacetCounter = {
  /** Counts a card of a single document, given the facets whose selection it fails (one at most, or it counts nowhere). */
  countRow(row: number, failing: number): void;
  /** Counts a card of several documents. */
  countGroup(rows: readonly { readonly row: number; readonly failing: number }[]): void;
  counts(): FacetCounts;
};

type CountedFacet = { readonly bit: number; readonly counts: Uint32Array; readonly visit: (row: number, count: (code: number) => void) => void };

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
    countRow: (row, failing) => {
      for (const facet of all) {
        if ((failing & ~facet.bit) === 0) facet.visit(row, (code) => { facet.counts[code]! += 1; });
      }
    },
    countGroup: (rows) => {
      for (const facet of all) {
        const codes = new Set<number>();
        for (const { row, failing } of rows) if ((failing & ~facet.bit) === 0) facet.visit(row, (code) => codes.add(code));
        for (const code of codes) facet.counts[code]! += 1;
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
  const column = (bit: number, facet: 'material' | 'language' | 'audience'): CountedFacet => {
    const codes = columns[facet];
    return {
      bit, counts: new Uint32Array(values.highestCode(facet) + 1),
      visit: (row, count) => { const code = codes[row] ?? 0; if (code > 0) count(code); },
    };
  };
  const list = (bit: number, facet: 'subject' | 'contributor'): CountedFacet => {
    const lists = columns[facet === 'subject' ? 'subjects' : 'contributors'];
    return { bit, counts: new Uint32Array(values.highestCode(facet) + 1), visit: (row, count) => lists.each(row, count) };
  };
  return {
    available: { bit: FACET_BIT.available, counts: new Uint32Array(2), visit: (row, count) => { if (((columns.available[row] ?? 0) & filter.branchMask) !== 0) count(1); } },
    branch: { bit: FACET_BIT.branch, counts: new Uint32Array(32), visit: (row, count) => eachBit(filter.branchesOf(row), count) },
    material: column(FACET_BIT.material, 'material'), language: column(FACET_BIT.language, 'language'), audience: column(FACET_BIT.audience, 'audience'),
    class: { bit: FACET_BIT.class, counts: new Uint32Array(classTree.notations.length), visit: (row, count) => classTree.paths[columns.class[row] ?? 0]?.forEach(count) },
    year: { bit: FACET_BIT.year, counts: new Uint32Array(YEARS), visit: (row, count) => { const place = (columns.year[row] ?? NO_YEAR) + YEAR_SHIFT; if (place >= 0 && place < YEARS) count(place); } },
    subject: list(FACET_BIT.subject, 'subject'), contributor: list(FACET_BIT.contributor, 'contributor'),
  };
}

type ClassTree = { readonly notations: readonly string[]; readonly paths: readonly (readonly number[])[] };

/** A class counts for all classes above it: `2X4` for `2`, `2X` and `2X4`. */
function createClassTree(values: FacetValues): ClassTree {
  const notations: string[] = [];
  const paths: number[][] = [];
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

function most(counts: Uint32Array, valueOf: (code: number) => string, limit = MOST_VALUES): FacetCount[] {
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
