import { useSearchParams } from 'react-router';

/** Where a list stands, as every connection tells it. */
export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/**
 * Returns the variables of the page that the address names, and the acts that turn it; other words of the
 * address stay.
 */
export function usePaging(size: number) {
  const [search, setSearch] = useSearchParams();
  const [after, before] = [search.get('after'), search.get('before')];
  const variables = before === null ? { first: size, after } : { last: size, before };
  const turn = (side: 'after' | 'before', cursor: string | null) => {
    if (cursor === null) return;
    const next = new URLSearchParams(search);
    next.delete('after');
    next.delete('before');
    next.set(side, cursor);
    setSearch(next, { preventScrollReset: true });
  };
  return { variables, turn, isFirst: after === null && before === null };
}
