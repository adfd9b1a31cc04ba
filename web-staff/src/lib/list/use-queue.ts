import type { ListQuery } from './use-list-rows';
import { useListRows } from './use-list-rows';
import { useListState } from './use-list-state';

/** What decides which cards of a queue are on screen: words, and whatever stands around it in the address. */
const SHAPE = { filters: [], sorts: [], usualSort: '', columns: [] } as const;

/**
 * Returns the handle of a queue of cards: its page and the words of its search stand in the address, beside the
 * words that are kept.
 */
export function useQueueState(keeps: readonly string[]) {
  return useListState({ ...SHAPE, keeps });
}

/** Reads the page of a queue that is open. */
export function useQueue<Data, Variables extends Record<string, unknown>, Row>(
  query: ListQuery<Data, Variables, Row>,
  keeps: readonly string[],
) {
  const handle = useQueueState(keeps);
  return { handle, list: useListRows(query, handle.state) };
}
