import { useQuery } from '@apollo/client/react';

import type { ListDefinition } from '../list-definition';
import { readListState } from '../list-state';
import { ListCountsDocument } from './ListCounts.generated';

/** As many as one request may count, without the list as a whole. */
const MOST_COUNTED = 19;

/**
 * Returns how many rows a view of a list holds, by its state; null where that is not known. All are asked for in one
 * request once the list itself stands, and for lists alone whose filters the library can read.
 */
export function useViewCounts<Row>(
  definition: ListDefinition<Row>,
  views: readonly { readonly state: string }[],
  isListed: boolean,
): (state: string) => number | null {
  const { name, exportOf } = definition;
  const states = ['', ...views.slice(0, MOST_COUNTED).map(({ state }) => state)];
  const filterOf = (state: string) =>
    JSON.stringify(exportOf?.(readListState(definition, new URLSearchParams(state))).filter);
  const { data } = useQuery(ListCountsDocument, {
    variables: { list: name, filters: exportOf === undefined ? [] : states.map(filterOf) },
    skip: !isListed || exportOf === undefined || views.length === 0,
    fetchPolicy: 'cache-and-network',
  });
  const counts = data?.listCounts ?? [];
  return (state) => counts[states.indexOf(state)]?.count ?? null;
}
