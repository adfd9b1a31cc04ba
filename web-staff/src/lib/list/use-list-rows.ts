import type { TypedDocumentNode } from '@apollo/client';
import type { MaybeMasked } from '@apollo/client/masking';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';

import { useAnnounce } from '../ui/announcer';
import type { PageVariables, RowsPage } from './list-definition';
import { pageVariables } from './list-state';
import type { ListState } from './list-state';

/** The query of a list, and where its page stands in the answer. */
export type ListQuery<Data, Variables, Row> = {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (page: PageVariables) => Variables;
  readonly pageOf: (data: MaybeMasked<Data>) => RowsPage<Row>;
  readonly spoken: (total: number) => string;
};

/** The most rows that can be chosen at once. */
export const MOST_CHOSEN = 5_000;
const ROWS_A_STEP = 100;

/**
 * Returns the rows of the page that is open; while the next page is on its way the last one stays, marked as
 * old. `readAll` reads every row that fits, for acts on all of them.
 */
export function useListRows<Data, Variables extends Record<string, unknown>, Row>(
  { document, variables, pageOf, spoken }: ListQuery<Data, Variables, Row>,
  state: ListState,
) {
  const client = useApolloClient();
  const query: TypedDocumentNode<Data, Record<string, unknown>> = document as never;
  const { data, previousData, loading, error, refetch } = useQuery(query, {
    variables: variables(pageVariables(state.page)),
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const page = shown === undefined ? null : pageOf(shown as MaybeMasked<Data>);
  const loadedAt = useLoadedAt(data);
  useRetryOnline(error !== undefined, () => void refetch().catch(() => undefined));
  useSpoken(data === undefined || loading || page === null ? null : spoken(page.total));
  const readAll = async (onRead: (count: number) => void): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    let after: string | null = null;
    do {
      const answer = await client.query({
        query,
        variables: variables({ first: ROWS_A_STEP, after }),
        fetchPolicy: 'no-cache',
      });
      if (answer.data === undefined) break;
      const next: RowsPage<Row> = pageOf(answer.data as MaybeMasked<Data>);
      rows.push(...next.rows);
      onRead(rows.length);
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after !== null && rows.length < MOST_CHOSEN);
    return rows.slice(0, MOST_CHOSEN);
  };
  return {
    rows: page?.rows ?? null,
    total: page?.total ?? null,
    pageInfo: page?.pageInfo ?? null,
    isStale: data === undefined && previousData !== undefined,
    isLoading: loading,
    loadedAt,
    error,
    retry: () => void refetch(),
    readAgain: async () => {
      const answer = await refetch();
      return answer.data === undefined ? [] : pageOf(answer.data as MaybeMasked<Data>).rows;
    },
    readAll,
  };
}

/** What a list shows and how it stands. */
export type ListRows<Row> = {
  readonly rows: readonly Row[] | null;
  readonly total: number | null;
  readonly pageInfo: RowsPage<Row>['pageInfo'] | null;
  readonly isStale: boolean;
  readonly isLoading: boolean;
  readonly loadedAt: Date | null;
  readonly error: unknown;
  readonly retry: () => void;
  /** Reads the page anew; resolves to its rows. */
  readonly readAgain: () => Promise<readonly Row[]>;
  readonly readAll: (onRead: (count: number) => void) => Promise<readonly Row[]>;
};

function useLoadedAt(data: unknown): Date | null {
  const [loadedAt, setLoadedAt] = useState<Date | null>(null);
  useEffect(() => {
    if (data !== undefined) setLoadedAt(new Date());
  }, [data]);
  return loadedAt;
}

/** Asks again by itself once the network is back: what could not be read before is then no news any more. */
function useRetryOnline(hasFailed: boolean, retry: () => void): void {
  const latest = useRef(retry);
  latest.current = retry;
  useEffect(() => {
    if (!hasFailed) return undefined;
    const again = () => latest.current();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [hasFailed]);
}

function useSpoken(words: string | null): void {
  const announce = useAnnounce();
  const spoken = useRef<string | null>(null);
  useEffect(() => {
    if (words === null || words === spoken.current) return;
    spoken.current = words;
    announce(words);
  }, [words, announce]);
}
