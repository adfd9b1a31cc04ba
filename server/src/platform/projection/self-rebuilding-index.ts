import type { Search } from '../search';
import { IndexNotReadyError } from '../search';

/**
 * Wraps a search index: when a call finds it missing, outdated or damaged, a rebuild is started and the error
 * is passed on to the caller.
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
