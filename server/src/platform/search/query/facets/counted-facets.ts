import { increase } from '../../counting';
import { type DocumentColumns, NO_YEAR } from '../../index-file/columns';
import { BRANCH_LIMIT } from '../../index-file/writing/document-row';
import type { ClassTree } from './class-tree';
import { type CodeCounts, countCode, createCodeCounts, prepareCounts } from './code-counts';
import type { FacetValues } from './facet-values';
import { FACET_BIT, type RowFilter } from './filter';

/** A facet while it is counted. */
export type CountedFacet = {
  readonly bit: number;
  readonly counts: CodeCounts;
  readonly visit: (row: number, count: (code: number) => void) => void;
  readonly countRows: (rows: Int32Array) => void;
};

/** The facets by the name of their bit. */
export type CountedFacetName = keyof typeof FACET_BIT;

/** What counting needs of a search. */
export type CountedSearch = {
  readonly columns: DocumentColumns;
  readonly values: FacetValues;
  readonly filter: RowFilter;
  readonly classTree: ClassTree;
};

/** Years from -1000 to 3095 are counted. */
export const YEAR_SHIFT = 1000;
const YEARS = 4096;

/** Makes the function that readies one facet for a search; its counts are kept from search to search. */
export function createCountedFacets(): (name: CountedFacetName, search: CountedSearch) => CountedFacet {
  const kept = new Map<CountedFacetName, CodeCounts>();
  const countsOf = (name: CountedFacetName, length: number): CodeCounts => {
    const counts = kept.get(name) ?? createCodeCounts(length);
    kept.set(name, counts);
    prepareCounts(counts, length);
    return counts;
  };
  return (name, search) => {
    const { columns, values, filter, classTree } = search;
    switch (name) {
      case 'available':
        return branchFacet(countsOf(name, BRANCH_LIMIT), FACET_BIT.available, (row) =>
          ((columns.available[row] ?? 0) & filter.branchMask) !== 0 ? 2 : 0,
        );
      case 'branch':
        return branchFacet(countsOf(name, BRANCH_LIMIT), FACET_BIT.branch, filter.branchesOf);
      case 'class':
        return columnFacet(countsOf(name, classTree.notations.length), {
          bit: FACET_BIT.class,
          codes: columns.class,
          meanings: classTree.paths,
        });
      case 'year':
        return yearFacet(countsOf(name, YEARS), columns);
      case 'subject':
        return listFacet(countsOf(name, values.highestCode(name) + 1), FACET_BIT.subject, columns.subjects);
      case 'contributor':
        return listFacet(
          countsOf(name, values.highestCode(name) + 1),
          FACET_BIT.contributor,
          columns.contributors,
        );
      default: {
        const meanings = Array.from({ length: values.highestCode(name) + 1 }, (_, code) =>
          code > 0 ? [code] : [],
        );
        return columnFacet(countsOf(name, meanings.length), {
          bit: FACET_BIT[name],
          codes: columns[name],
          meanings,
        });
      }
    }
  };
}

function listFacet(counts: CodeCounts, bit: number, lists: DocumentColumns['subjects']): CountedFacet {
  return {
    bit,
    counts,
    visit: lists.each,
    countRows: (rows) => lists.count(rows, (code) => countCode(counts, code)),
  };
}

type ColumnMeaning = {
  readonly bit: number;
  readonly codes: Uint16Array;
  readonly meanings: readonly (readonly number[])[];
};

/** Counts a column of codes, each of which stands for some values: itself, or its place in a tree. */
function columnFacet(counts: CodeCounts, { bit, codes, meanings }: ColumnMeaning): CountedFacet {
  return {
    bit,
    counts,
    visit: (row, count) => meanings[codes[row] ?? 0]?.forEach((value) => count(value)),
    countRows: (rows) => {
      const byCode = new Uint32Array(meanings.length);
      for (let index = 0; index < rows.length; index++) increase(byCode, codes[rows[index] ?? 0] ?? 0);
      byCode.forEach((count, code) => {
        if (count > 0) meanings[code]?.forEach((value) => countCode(counts, value, count));
      });
    },
  };
}

function branchFacet(counts: CodeCounts, bit: number, maskOf: (row: number) => number): CountedFacet {
  return {
    bit,
    counts,
    visit: (row, count) => eachBit(maskOf(row), count),
    // Whole bytes of masks are counted first: one step for a row, however many branches have it.
    countRows: (rows) => {
      const bytes = [
        new Uint32Array(256),
        new Uint32Array(256),
        new Uint32Array(256),
        new Uint32Array(256),
      ] as const;
      for (let index = 0; index < rows.length; index++) {
        for (let rest = maskOf(rows[index] ?? 0), place = 0; rest !== 0; rest >>>= 8, place++)
          increase(bytes[place & 3] ?? bytes[0], rest & 255);
      }
      bytes.forEach((byMask, place) =>
        byMask.forEach((count, mask) => {
          if (count > 0) eachBit(mask, (branch) => countCode(counts, place * 8 + branch, count));
        }),
      );
    },
  };
}

function yearFacet(counts: CodeCounts, columns: DocumentColumns): CountedFacet {
  const visit = (row: number, count: (place: number) => void): void => {
    const place = (columns.year[row] ?? NO_YEAR) + YEAR_SHIFT;
    if (place >= 0 && place < YEARS) count(place);
  };
  const countOne = (place: number): void => countCode(counts, place);
  return {
    bit: FACET_BIT.year,
    counts,
    visit,
    countRows: (rows) => {
      for (let index = 0; index < rows.length; index++) visit(rows[index] ?? 0, countOne);
    },
  };
}

function eachBit(mask: number, visit: (bit: number) => void): void {
  for (let rest = mask, bit = 0; rest !== 0; rest >>>= 1, bit++) if (rest & 1) visit(bit);
}
