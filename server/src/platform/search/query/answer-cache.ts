import type { SearchRequest } from '../search-types';

/** Caches the last results, so that the next page of a search need not find everything again. */
export type AnswerCache<Result extends SizedResult> = {
  get(request: SearchRequest, make: () => Result): Result;
  clear(): void;
};

type SizedResult = {
  readonly cards: { readonly rows: { readonly length: number } };
  order(count: number): Int32Array;
};

const MOST_RESULTS = 32;
const MOST_ROWS = 2_000_000;

/** Creates an empty cache, limited by number of results and of rows. */
export function createAnswerCache<Result extends SizedResult>(): AnswerCache<Result> {
  const kept = new Map<string, Result>();
  return {
    clear: () => kept.clear(),
    get: (request, make) => {
      const { offset: _offset, limit: _limit, ...question } = request;
      const key = JSON.stringify(question);
      const result = kept.get(key) ?? withKeptOrder(make());
      kept.delete(key);
      kept.set(key, result);
      dropOldest(kept);
      return result;
    },
  };
}

/** Sorts a little more than requested, and twice as much when that is used up. */
function withKeptOrder<Result extends SizedResult>(result: Result): Result {
  let ordered: Int32Array = new Int32Array(0);
  const order = (count: number): Int32Array => {
    const wanted = Math.min(count, result.cards.rows.length);
    if (ordered.length < wanted)
      ordered = result.order(Math.min(result.cards.rows.length, Math.max(200, wanted * 2))).slice();
    return ordered.subarray(0, wanted);
  };
  return { ...result, order };
}

function dropOldest<Result extends SizedResult>(kept: Map<string, Result>): void {
  let rows = 0;
  for (const result of kept.values()) rows += result.cards.rows.length;
  for (const [key, result] of kept) {
    if (kept.size <= MOST_RESULTS && (rows <= MOST_ROWS || kept.size === 1)) return;
    rows -= result.cards.rows.length;
    kept.delete(key);
  }
}
