import { findExpected } from './scan-outcome';
import type { Expected } from './scan-outcome';
import type { SentScan } from './offline/send-waiting';

/** Who came in, as the door holds it. */
export type CameIn = {
  readonly note: (placeId: string, attendedAt: string) => void;
  readonly forget: (placeId: string) => void;
  readonly now: () => ReadonlyMap<string, string>;
};

/**
 * Counts what the library said of a scan that had waited: whom it refused this phone had let in too early,
 * unless they came in by another scan.
 */
export function settle(
  { code, outcome, placeId, attendedAt, scannedAt }: SentScan,
  { cameIn, roster }: { readonly cameIn: CameIn; readonly roster: readonly Expected[] },
): void {
  if (outcome === 'ADMITTED' || outcome === 'ALREADY_IN') {
    if (placeId !== null) cameIn.note(placeId, attendedAt ?? scannedAt);
    return;
  }
  const guessed = findExpected(code, roster)?.placeId;
  if (guessed !== undefined && cameIn.now().get(guessed) === scannedAt) cameIn.forget(guessed);
}
