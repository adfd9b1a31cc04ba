import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { addDays, civilDateOf, instantOf, isCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Loan } from '../data/loans';
import { scanInstant } from './scan-instant';

/**
 * Gives the instant at which a copy came back: the end of a day in the past, the time of the scan, or now.
 * Refuses days before the loan, and scans made without a connection before it: they took the copy back from
 * whoever had it then, not from who has it now.
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
    isCivilDate(day) && day <= civilDateOf(now) && (!loan || day >= civilDateOf(loan.checkedOutAt));
  if (!isPossible) return fail(NOT_THAT_DAY);
  const endOfDay = new Date(instantOf(addDays(day, 1)).getTime() - 1);
  return ok(endOfDay < scanned.value ? endOfDay : scanned.value);
}

const NOT_THAT_DAY: Refusal = {
  code: 'INVALID',
  field: ['returnedOn'],
  message: {
    ID: 'Tanggal kembali harus di antara tanggal pinjam dan hari ini.',
    EN: 'The day of return must be between the day of the loan and today.',
  },
};

const LENT_SINCE: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['scannedAt'],
  message: {
    ID: 'Buku ini dipinjamkan lagi sesudah pindaian ini, jadi pinjaman yang sekarang tidak diakhiri. Abaikan pindaian ini; bila bukunya ada di meja, pindai sekali lagi.',
    EN: 'This book was lent again after this scan, so the loan of now does not end. Leave the scan; if the book lies on the desk, scan it once more.',
  },
};
