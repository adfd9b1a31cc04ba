import { useSearchParams } from 'react-router';

import { keepWords, readListState, writeListState } from './list-state';
import type { ListShape, ListState } from './list-state';

/** Changes to what a list shows. */
export type ListChanges = Partial<Omit<ListState, 'problems'>>;

/**
 * Returns the state that the address holds and the acts that change it. Any change of what is listed goes to
 * page one; words of the address that are not of the list go.
 */
export function useListState(shape: ListShape) {
  const [search, setSearch] = useSearchParams();
  const state = readListState(shape, search);
  const keeps = shape.keeps ?? [];
  const keeping = (next: URLSearchParams) => keepWords(search, keeps, next);
  const change = (changes: ListChanges, options?: { readonly replace?: boolean }) =>
    setSearch(keeping(writeListState(shape, { ...state, page: null, ...changes })), {
      preventScrollReset: true,
      ...options,
    });
  const put = (key: string, values: readonly string[]) =>
    change({ values: { ...state.values, [key]: values } });
  const clear = () => change({ values: {} });
  const open = (view: string) => setSearch(keeping(new URLSearchParams(view)), { preventScrollReset: true });
  return { state, change, put, clear, open, keeps };
}

/** The state of a list and the acts that change it. */
export type ListHandle = ReturnType<typeof useListState>;
