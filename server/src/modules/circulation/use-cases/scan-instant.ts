import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';

/** Scans without a connection are taken for this long. */
const OLDEST_SCAN_MS = 7 * 86_400_000;
/** Clocks of desks may be ahead by this much. */
const CLOCK_SLACK_MS = 5 * 60_000;

/**
 * Gives the instant that counts for a scan: its own if it was made without a connection, else now. Refuses
 * the future and what is older than a week.
 */
export function scanInstant(now: Date, scannedAt: Date | null | undefined): Result<Date, Refusal> {
  if (!scannedAt) return ok(now);
  const age = now.getTime() - scannedAt.getTime();
  if (age < -CLOCK_SLACK_MS || age > OLDEST_SCAN_MS || Number.isNaN(age)) return fail(NOT_THEN);
  return ok(age < 0 ? now : scannedAt);
}

const NOT_THEN: Refusal = {
  code: 'INVALID',
  field: ['scannedAt'],
  message: {
    ID: 'Waktu pindai harus dalam tujuh hari terakhir. Periksa jam komputer meja.',
    EN: 'A scan must be of the last seven days. Check the clock of the desk.',
  },
};
