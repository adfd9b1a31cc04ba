import type { FoundResult } from './use-found-copy';

/**
 * How a copy to fetch stands: what came of having found it, the words of having looked in vain (none when
 * that is noted), what can still be taken back or is being sent, and whether this person may say either.
 */
export type PullStand = {
  readonly result: FoundResult | undefined;
  readonly missed: readonly string[] | undefined;
  /** What was said of it a moment ago and is not carried out yet. */
  readonly waitsFor: 'found' | 'missed' | null;
  /** What is being sent of it, or stands in line to be sent. */
  readonly underWay: 'found' | 'missed' | null;
  readonly mayAct: boolean;
};

/** Says whether a copy can still be said to be found or not there: by its buttons or by a key. */
export function isStillToPull(stand: PullStand): boolean {
  return stand.mayAct && !isSettled(stand);
}

/** Says whether it is known of a copy whether it was there, also while that can be taken back or is being sent. */
export function isSettled({ result, missed, waitsFor, underWay }: PullStand): boolean {
  return waitsFor !== null || underWay !== null || missed?.length === 0 || result?.outcome != null;
}

/** Says whether a scan of a copy counts: it is in somebody's hand, whatever was said of it before. */
export function canBeScanned({ result, underWay, mayAct }: PullStand): boolean {
  return mayAct && underWay !== 'found' && result?.outcome == null;
}

/** Returns what the keys do about the copy that was chosen by keyboard: nothing while none is, or once it is settled. */
export function pullKeys(
  stand: PullStand | null,
  acts: { readonly found: () => void; readonly missed: () => void },
): { readonly A: () => void; readonly T: () => void } {
  const canAct = stand !== null && isStillToPull(stand);
  return { A: () => canAct && acts.found(), T: () => canAct && acts.missed() };
}
