import type { WaitingScan } from '../../../../lib/data/waiting-scans';

/** The most scans a batch may hold. */
export const MOST_IN_BATCH = 250;

/** Where scans wait on this phone. */
export type CheckInQueue = {
  readonly keep: (scan: WaitingScan) => Promise<boolean>;
  readonly waiting: () => Promise<readonly WaitingScan[]>;
  readonly forget: (ids: readonly string[]) => Promise<void>;
};

/**
 * Gathers scans into batches: one that was sent before stays as it was, under its key, because a key stands
 * for one request; the others make new batches.
 */
export function toBatches(
  scans: readonly WaitingScan[],
  newKey: () => string,
): ReadonlyMap<string, readonly WaitingScan[]> {
  const batches = new Map<string, WaitingScan[]>();
  let open = newKey();
  for (const scan of scans.filter(({ wasSent }) => !wasSent)) {
    if (scan.batch === null && (batches.get(open)?.length ?? 0) >= MOST_IN_BATCH) open = newKey();
    const key = scan.batch ?? open;
    batches.set(key, [...(batches.get(key) ?? []), { ...scan, batch: key }]);
  }
  return batches;
}
