import type { InternetDeps } from '../deps';

const DIGITS = 4;

/**
 * The code that a guest gets with their number, of four digits. A number is called aloud and stands on the board; only
 * the code proves that it is theirs. It is worked out under the key of the library, so nothing is stored.
 */
export function queueCodeOf({ dataKey }: Pick<InternetDeps, 'dataKey'>, entryId: string): string {
  const hash = dataKey.fingerprint('computer queue code', entryId);
  return String(Number.parseInt(hash.slice(0, 12), 16) % 10 ** DIGITS).padStart(DIGITS, '0');
}
