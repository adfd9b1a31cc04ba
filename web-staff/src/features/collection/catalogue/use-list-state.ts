import { useSearchParams } from 'react-router';

import { readListState, writeListState } from './list-state';
import type { ListState } from './list-state';

/**
 * Returns the state that the address holds and the act that changes it; any change of what is listed goes to
 * page one.
 */
export function useListState() {
  const [search, setSearch] = useSearchParams();
  const state = readListState(search);
  const change = (changes: Partial<ListState>, options?: { readonly replace?: boolean }) =>
    setSearch(writeListState({ ...state, page: null, ...changes }), { preventScrollReset: true, ...options });
  return { state, change };
}

/** The act that changes the list. */
export type ChangeList = ReturnType<typeof useListState>['change'];
