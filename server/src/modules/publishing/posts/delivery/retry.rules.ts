const MINUTE_MS = 60_000;
/** How long to wait after the first, second, … attempt. */
const WAITS_MINUTES = [1, 5, 15, 60, 240] as const;
/** A network may ask for more time, but not for the rest of the week. */
const LONGEST_WISH_MS = 24 * 60 * MINUTE_MS;

/** How long an attempt may take; one that is older was broken off. Longer than all limits of the adapters together. */
export const CLAIM_MS = 5 * MINUTE_MS;

/** Returns when to try again after so many attempts; null when it is time to give up. */
export function nextTryAt(attempts: number, now: Date, afterSeconds: number | null): Date | null {
  const minutes = WAITS_MINUTES[attempts - 1];
  if (minutes === undefined) return null;
  const wish = Math.min((afterSeconds ?? 0) * 1_000, LONGEST_WISH_MS);
  return new Date(now.getTime() + Math.max(minutes * MINUTE_MS, wish));
}
