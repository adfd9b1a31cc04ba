import type {
  SearchAnswer,
  SearchChange,
  SearchDocument,
  SearchRequest,
  SearchStatus,
  SearchSuggestion,
} from './search-types';
import { createSearchThreads } from './threads/search-threads';

/** The search index of this process, queried and written in threads of its own. */
export type Search = {
  /**
   * Answers a search. Throws IndexNotReadyError until the index is built. Hostile text is cut, never refused.
   */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Completions while typing, people, subjects and titles side by side. */
  suggest(text: string, limit: number): Promise<readonly SearchSuggestion[]>;
  /**
   * Applies changes and stores the caller's cursor in one transaction; the next search of any process sees
   * them. Changes nothing and returns false if the file in use is not the one built at that time, because it
   * may lack what the caller applied before.
   */
  apply(change: SearchChange, cursor: string, builtAt: number | null): Promise<boolean>;
  /**
   * Builds a new index from all documents and swaps it in; `cursor` is the caller's position from before it
   * began to read.
   */
  rebuild(
    batches: AsyncIterable<readonly SearchDocument[]>,
    cursor: string,
  ): Promise<{ readonly documents: number }>;
  status(): Promise<SearchStatus>;
  close(): Promise<void>;
};

/** The folder of the index and how many threads answer. */
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
