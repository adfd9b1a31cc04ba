/** Keys that came in a row, and when the last one did. */
export type Burst = { readonly text: string; readonly lastAt: number };

const LONGEST_GAP_MS = 50;
const SHORTEST_SCAN = 6;

/** No keys yet. */
export const noBurst: Burst = { text: '', lastAt: Number.NEGATIVE_INFINITY };

/** Adds a key: close behind the last one it belongs to the burst, else it begins a new one. */
export function extended(burst: Burst, key: string, at: number): Burst {
  return at - burst.lastAt < LONGEST_GAP_MS
    ? { text: burst.text + key, lastAt: at }
    : { text: key, lastAt: at };
}

/**
 * Says whether the burst that a Return or a Tab ends now was a scanner: six keys or more, each right behind
 * the last, without a space, which no code holds.
 */
export function isScan(burst: Burst, at: number): boolean {
  return (
    burst.text.length >= SHORTEST_SCAN && !burst.text.includes(' ') && at - burst.lastAt < LONGEST_GAP_MS
  );
}
