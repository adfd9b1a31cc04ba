/** How long whoever stands before a door waits for an answer. */
export const ANSWER_MS = 5_000;

/**
 * Returns the context of a request that is given up when no answer comes in time: a network that leads
 * nowhere would let it hang.
 */
export function withTimeout(milliseconds: number): { readonly fetchOptions: RequestInit } {
  return { fetchOptions: { signal: AbortSignal.timeout(milliseconds) } };
}
