const FIRST_MS = 2_000;
const LONGEST_MS = 60_000;

/**
 * Tells when to try again what has failed: after two seconds, then four, then eight, at most after a minute.
 */
export type RetryPause = {
  isOver(): boolean;
  /** Notes that it failed again. */
  lengthen(): void;
  /** Notes that it worked. */
  end(): void;
};

/** Starts without a pause. */
export function createRetryPause(now: () => number): RetryPause {
  let failures = 0;
  let until = 0;
  return {
    isOver: () => now() >= until,
    lengthen: () => {
      until = now() + Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
      failures += 1;
    },
    end: () => {
      failures = 0;
      until = 0;
    },
  };
}
