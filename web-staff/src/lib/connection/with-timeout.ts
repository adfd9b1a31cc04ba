/** Timeout of event check-in, where people are waiting. */
export const ANSWER_MS = 5_000;

/**
 * Returns the Apollo context of a request that is aborted after a timeout; an unanswered request counts as
 * offline.
 */
export function withTimeout(milliseconds: number): { readonly fetchOptions: RequestInit } {
  return { fetchOptions: { signal: AbortSignal.timeout(milliseconds) } };
}
