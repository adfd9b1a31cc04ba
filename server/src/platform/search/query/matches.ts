import type { DocumentColumns } from '../index-file/columns';
import type { FacetCounts } from '../search-types';
import { createFacetCounter, type FacetCounter } from './facet-counter';
import type { FacetValues } from './facet-values';
import type { RowFilter } from './filter';
import type { RowSet } from './row-set';

/** Rows that pass the filter, and the facet counts around them. */
export type Matches = { readonly rows: RowSet; readonly facets: FacetCounts | null };

/** How a search wants its rows looked at. */
export type MatchOptions = { readonly filter: RowFilter; readonly facets: boolean; readonly collapse: boolean };

/** Filters rows and counts facets in one pass; cards of several documents are counted after it. */
export function filterAndCount(found: RowSet, columns: DocumentColumns, options: MatchOptions & { readonly values: FacetValues }): Matches {
  const { filter } = options;
  const counter = options.facets ? createFacetCounter(columns, options.values, filter) : null;
  const passing = new Int32Array(found.length);
  const grouped: GroupedRow[] = [];
  let count = 0;
  for (const row of found) {
    const failing = filter.failing(row);
    if (failing === 0) passing[count++] = row;
    if (!counter || (failing & (failing - 1)) !== 0) continue;
    if (options.collapse && (columns.groupSize[columns.group[row] ?? 0] ?? 0) > 1) grouped.push({ group: columns.group[row] ?? 0, row, failing });
    else counter.countRow(row, failing);
  }
  if (counter) countGroups(grouped, counter);
  return { rows: passing.subarray(0, count), facets: counter?.counts() ?? null };
}

type GroupedRow = { readonly group: number; readonly row: number; readonly failing: number };

function countGroups(grouped: GroupedRow[], counter: FacetCounter): void {
  grouped.sort((a, b) => a.group - b.group);
  for (let start = 0; start < grouped.length; ) {
    let end = start;
    while (end < grouped.length && grouped[end]?.group === grouped[start]?.group) end++;
    counter.countGroup(grouped.slice(start, end));
    start = end;
  }
}
