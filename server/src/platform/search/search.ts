import type {
  SearchAnswer,
  SearchChange,
  SearchDocument,
  SearchRequest,
  SearchStatus,
  SearchSuggestion,
} from './search-types';
import { createSearchThreads } from './threads/search-threads';

/** The search of the platform: one index file beside the process, asked and written in threads of its own. */
export type Search = {
  /**
   * Answers a search. Throws IndexNotReadyError until the index was built. Hostile text is cut down, never
   * refused.
   */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Completions while typing, people, subjects and titles side by side. */
  suggest(text: string, limit: number): Promise<readonly SearchSuggestion[]>;
  /**
   * Takes in changes and the caller's cursor as one transaction; the next search of any process sees them.
   * Changes nothing and returns false when the file in use is not the one that was built then: what the
   * caller applied before is not in it.
   */
  apply(change: SearchChange, cursor: string, builtAt: number | null): Promise<boolean>;
  /**
   * Builds a new index from all documents and swaps it in; `cursor` is the caller's place from before it
   * began to read.
   */
  rebuild(
    batches: AsyncIterable<readonly SearchDocument[]>,
    cursor: string,
  ): Promise<{ readonly documents: number }>;
  status(): Promise<SearchStatus>;
  close(): Promise<void>;
};

/** Where the index lies and how many threads answer. */
export type SearchOptions = { readonly directory: string; readonly threads?: number };

/** Opens the search; nothing is read before the first question. */
export function openSearch({ directory, threads = 2 }: SearchOptions): Search {
  const pool = createSearchThreads(directory, threads);
  return {
    search: async (request) => (await pool.ask({ act: 'search', request })) as SearchAnswer,
    suggest: async (text, limit) => (await pool.ask({ act: 'suggest', text, limit })) as SearchSuggestion[],
    apply: async (change, cursor, builtAt) =>
      (await pool.write({ act: 'apply', change, cursor, builtAt })) as boolean,
    rebuild: (batches, cursor) => pool.rebuild(batches, cursor),
    status: async () => ({
      ...((await pool.ask({ act: 'status' })) as SearchStatus),
      isRebuilding: pool.isRebuilding(),
    }),
    close: () => pool.stop(),
  };
}
