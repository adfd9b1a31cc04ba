const MINUTE_MS = 60_000;
/** How long to wait after the first, second, … attempt. */
const WAITS_MINUTES = [1, 5, 15, 60, 240] as const;

/** How long after an act a message about it may leave: the desk can undo for ten seconds. */
export const UNDO_MS = 15_000;

/** How long a process that took a message may need; after that another may take it. Longer than all limits of the mail server together. */
export const CLAIM_MS = 10 * MINUTE_MS;

/** How long to leave the mail server alone after it could not be reached. */
export const REST_MS = 5 * MINUTE_MS;

/** A message older than this says nothing new. */
export const FRESH_MS = 3 * 24 * 60 * MINUTE_MS;

/** Returns when to try again after so many attempts; null when it is time to give up. */
export function nextAttemptAt(attempts: number, now: Date): Date | null {
  const minutes = WAITS_MINUTES[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * MINUTE_MS);
}
