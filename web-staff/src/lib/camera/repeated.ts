const SAME_AGAIN_AFTER_MS = 3_000;

/**
 * Remembers what was read last, so that a book held before the camera is read once and not ten times a
 * second.
 */
export type ReadOnce = (code: string, at: number) => boolean;

/**
 * Makes a memory that tells whether a code is read anew: another one, or the same after it was out of sight
 * for three seconds.
 */
export function readOnce(): ReadOnce {
  let last = '';
  let seenAt = Number.NEGATIVE_INFINITY;
  return (code, at) => {
    const isNew = code !== last || at - seenAt > SAME_AGAIN_AFTER_MS;
    last = code;
    seenAt = at;
    return isNew;
  };
}
