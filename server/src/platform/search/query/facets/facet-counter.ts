import type { DocumentColumns } from '../../index-file/columns';
import type { FacetCount, FacetCounts, FacetName } from '../../search-types';
import { createClassTrees } from './class-tree';
import { countCode, takeMostCounted } from './code-counts';
import { type CountedFacet, type CountedFacetName, createCountedFacets, YEAR_SHIFT } from './counted-facets';
import type { FacetValues } from './facet-values';
import type { RowFilter } from './filter';

/** Counts cards by facet value; the documents of one card count once per value. */
export type FacetCounter = {
  /**
   * Counts cards of a single document each that pass the filter: facet by facet, because that is what runs
   * fast over many rows.
   */
  countRows(rows: Int32Array): void;
  /**
   * Counts a card of one or more documents; each with the facets whose selection it fails (more than one, and
   * it counts nowhere).
   */
  countCard(rows: readonly FailingRow[]): void;
  counts(): FacetCounts;
};

/** A row and the bits of the facets whose selection it fails. */
export type FailingRow = { readonly row: number; readonly failing: number };

/** Starts counting some facets for one search; one search is counted at a time. */
export type FacetCounting = (filter: RowFilter, wanted: readonly FacetName[]) => FacetCounter;

/** More values of a small list, or names of a long one, no page can show. */
const MOST_VALUES = 50;
const MOST_NAMES = 30;

const COUNTED: Readonly<Record<FacetName, CountedFacetName>> = {
  availableNow: 'available',
  branches: 'branch',
  materials: 'material',
  languages: 'language',
  audiences: 'audience',
  classes: 'class',
  years: 'year',
  subjects: 'subject',
  contributors: 'contributor',
};

/** Prepares counting on one open file. */
export function createFacetCounting(columns: DocumentColumns, values: FacetValues): FacetCounting {
  const facetOf = createCountedFacets();
  const classTreeOf = createClassTrees(values);
  return (filter, wanted) => {
    const classTree = classTreeOf();
    const facets = new Map(
      wanted.map((name) => [name, facetOf(COUNTED[name], { columns, values, filter, classTree })]),
    );
    const all = [...facets.values()];
    const countsOf = (
      name: FacetName,
      valueOf: (code: number) => string,
      limit = MOST_VALUES,
    ): FacetCount[] => {
      const facet = facets.get(name);
      return facet
        ? takeMostCounted(facet.counts, limit).map(({ code, count }) => ({ value: valueOf(code), count }))
        : [];
    };
    const named = (name: FacetName & keyof typeof CODED, limit = MOST_VALUES): FacetCount[] =>
      countsOf(name, (code) => values.valueOf(CODED[name], code), limit);
    return {
      countRows: (rows) => all.forEach((facet) => facet.countRows(rows)),
      countCard: (rows) => all.forEach((facet) => countCard(facet, rows)),
      counts: () => ({
        availableNow: countsOf('availableNow', String)[0]?.count ?? 0,
        branches: countsOf('branches', (code) => values.valueOf('branch', code + 1)),
        materials: named('materials'),
        languages: named('languages'),
        audiences: named('audiences'),
        classes: countsOf('classes', (code) => classTree.notations[code] ?? '', Infinity),
        years: yearsOf(facets.get('years')),
        subjects: named('subjects', MOST_NAMES),
        contributors: named('contributors', MOST_NAMES),
      }),
    };
  };
}

const CODED = {
  materials: 'material',
  languages: 'language',
  audiences: 'audience',
  subjects: 'subject',
  contributors: 'contributor',
} as const;

function countCard(facet: CountedFacet, rows: readonly FailingRow[]): void {
  const codes = new Set<number>();
  for (const { row, failing } of rows)
    if ((failing & ~facet.bit) === 0) facet.visit(row, (code) => codes.add(code));
  for (const code of codes) countCode(facet.counts, code);
}

function yearsOf(facet: CountedFacet | undefined): { year: number; count: number }[] {
  if (!facet) return [];
  return takeMostCounted(facet.counts, Infinity)
    .sort((a, b) => b.code - a.code)
    .map(({ code, count }) => ({ year: code - YEAR_SHIFT, count }));
}
