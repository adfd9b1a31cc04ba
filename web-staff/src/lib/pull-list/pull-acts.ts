import type { FoundResult } from './use-found-copy';

/**
 * How a copy to fetch stands: what came of having found it, the words of having looked in vain (none when
 * that is noted), whether an act is under way, and whether this person may say either.
 */
export type PullStand = {
  readonly result: FoundResult | undefined;
  readonly missed: readonly string[] | undefined;
  readonly isBusy: boolean;
  readonly mayAct: boolean;
};

/** Says whether a copy can still be said to be found or not there: by its buttons or by a key. */
export function isStillToPull({ result, missed, mayAct }: PullStand): boolean {
  return mayAct && missed?.length !== 0 && result?.outcome == null;
}

/**
 * Returns what the keys do about the copy under the pointer: nothing once it is settled, or while an act is
 * under way.
 */
export function pullKeys(
  stand: PullStand | null,
  acts: { readonly found: () => void; readonly missed: () => void },
): { readonly A: () => void; readonly T: () => void } {
  const canAct = stand !== null && !stand.isBusy && isStillToPull(stand);
  return { A: () => canAct && acts.found(), T: () => canAct && acts.missed() };
}
