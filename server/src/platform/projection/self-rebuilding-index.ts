import type { Search } from '../search';
import { IndexNotReadyError } from '../search';

/**
 * Watches an index while it is used: when it turns out to be missing, outdated or damaged, `heal` is told,
 * and the failure goes on to whoever asked.
 */
export function selfRebuildingIndex(search: Search, heal: () => void): Search {
  const watched = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof IndexNotReadyError) heal();
      throw error;
    }
  };
  return {
    search: (request) => watched(() => search.search(request)),
    suggest: (text, limit) => watched(() => search.suggest(text, limit)),
    apply: (change, cursor, builtAt) => watched(() => search.apply(change, cursor, builtAt)),
    rebuild: (batches, cursor) => search.rebuild(batches, cursor),
    status: () => search.status(),
    close: () => search.close(),
  };
}
