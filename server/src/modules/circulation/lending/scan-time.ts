import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { addDays, toCivilDate, toInstant, isCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Loan } from '../loans/loan.entity';
import { say } from '../words/say';

/** Offline scans are accepted for this long. */
const OLDEST_SCAN_MS = 7 * 86_400_000;
/** Clocks of desks may be ahead by this much. */
const CLOCK_SLACK_MS = 5 * 60_000;

/**
 * Returns the time that counts for a scan: its own if it was made offline, else now. Refuses times in the
 * future and older than a week.
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
  message: say('scanTime.notThen'),
};

/**
 * Returns the time at which a copy came back: the end of a given past day, the time of an offline scan, or
 * now. Refuses a day before the loan, and an offline scan from before it, which returned the copy from its
 * former borrower.
 */
export function returnInstant(
  now: Date,
  request: { readonly returnedOn?: string | null; readonly scannedAt?: Date | null },
  loan: Pick<Loan, 'checkedOutAt'> | null,
): Result<Date, Refusal> {
  const scanned = scanInstant(now, request.scannedAt);
  if (!scanned.ok) return scanned;
  if (loan && request.scannedAt && scanned.value < loan.checkedOutAt) return fail(LENT_SINCE);
  if (request.returnedOn == null) return scanned;
  const day = request.returnedOn;
  const isPossible =
    isCivilDate(day) && day <= toCivilDate(now) && (!loan || day >= toCivilDate(loan.checkedOutAt));
  if (!isPossible) return fail(NOT_THAT_DAY);
  const endOfDay = new Date(toInstant(addDays(day, 1)).getTime() - 1);
  return ok(endOfDay < scanned.value ? endOfDay : scanned.value);
}

const NOT_THAT_DAY: Refusal = {
  code: 'INVALID',
  field: ['returnedOn'],
  message: say('scanTime.notThatDay'),
};

const LENT_SINCE: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['scannedAt'],
  message: say('scanTime.lentSince'),
};
