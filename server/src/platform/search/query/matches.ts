import type { DocumentColumns } from '../index-file/columns';
import type { FacetCounts } from '../search-types';
import type { FacetCounter, FailingRow } from './facets/facet-counter';
import type { RowFilter } from './facets/filter';
import type { RowSet } from './row-set';

/** Rows that pass the filter, and the facet counts around them. */
export type Matches = { readonly rows: RowSet; readonly facets: FacetCounts | null };

/** How a search wants its rows looked at. */
export type MatchOptions = {
  readonly filter: RowFilter;
  readonly facets: FacetCounter | null;
  readonly collapse: boolean;
};

/** Filters rows and counts facets in one pass; cards of several documents are counted after it. */
export function filterAndCount(found: RowSet, columns: DocumentColumns, options: MatchOptions): Matches {
  const { filter } = options;
  const passing = new Int32Array(found.length);
  const single = new Int32Array(found.length);
  const grouped: GroupedRow[] = [];
  const near: FailingRow[] = [];
  let count = 0;
  let singles = 0;
  for (let index = 0; index < found.length; index++) {
    const row = found[index] ?? 0;
    const failing = filter.failing(row);
    if (failing === 0) passing[count++] = row;
    if (!options.facets || (failing & (failing - 1)) !== 0) continue;
    const group = columns.group[row] ?? 0;
    if (options.collapse && (columns.groupSize[group] ?? 0) > 1) grouped.push({ group, row, failing });
    else if (failing === 0) single[singles++] = row;
    else near.push({ row, failing });
  }
  const facets =
    options.facets && countAll({ single: single.subarray(0, singles), grouped, near }, options.facets);
  return { rows: passing.subarray(0, count), facets };
}

type GroupedRow = FailingRow & { readonly group: number };
type Countable = {
  readonly single: Int32Array;
  readonly grouped: GroupedRow[];
  readonly near: readonly FailingRow[];
};

function countAll({ single, grouped, near }: Countable, counter: FacetCounter): FacetCounts {
  counter.countRows(single);
  for (const row of near) counter.countCard([row]);
  grouped.sort((a, b) => a.group - b.group);
  for (let start = 0; start < grouped.length;) {
    let end = start;
    while (end < grouped.length && grouped[end]?.group === grouped[start]?.group) end++;
    counter.countCard(grouped.slice(start, end));
    start = end;
  }
  return counter.counts();
}
