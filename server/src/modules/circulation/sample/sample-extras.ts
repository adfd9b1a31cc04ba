import { addDays, toInstant } from '../../../shared/civil-date';
import type { LoanMaker, SampleLoan } from './sample-loans';
import { sampleHourlyLoan } from './sample-loans';
import type { SampleBorrower, SampleShelfCopy } from './sample-places';
import type { SampleEntry } from './sample-till';

const FINE = 3_000;
const PAID_BACK_DAYS = 3;

/**
 * What is rare and worth trying: a loan by the hour of somebody who has nothing else, and a fine for a late
 * return that nobody has paid.
 */
export type SampleExtras = { readonly hourly: SampleLoan | null; readonly fine: SampleEntry | null };

/**
 * Makes the rare things of the sample for people without an account; takes its copy from the end of the
 * shelf.
 */
export function sampleExtras(
  maker: LoanMaker,
  given: {
    borrowers: readonly SampleBorrower[];
    copies: SampleShelfCopy[];
    open: readonly SampleLoan[];
    closed: readonly SampleLoan[];
  },
): SampleExtras {
  const busy = new Set(given.open.map((loan) => loan.memberId));
  const others = given.borrowers.filter(
    ({ id, hasPassword, categoryCode }) => !hasPassword && !busy.has(id) && categoryCode === 'umum',
  );
  const [borrower] = others;
  const copy = borrower && given.copies.pop();
  const late = given.closed.find((loan) => others.slice(1).some(({ id }) => id === loan.memberId));
  return {
    hourly: borrower && copy ? sampleHourlyLoan(maker, { borrower, copy }) : null,
    fine: late ? fineOf(maker, late) : null,
  };
}

function fineOf({ newId, today }: LoanMaker, loan: SampleLoan): SampleEntry {
  const at = toInstant(addDays(today, -PAID_BACK_DAYS), '10:20');
  return {
    id: newId('acc', at),
    memberId: loan.memberId ?? '',
    kind: 'CHARGE',
    reason: 'OVERDUE',
    amount: FINE,
    method: null,
    loanId: loan.id,
    branchId: loan.branchId ?? '',
    reversesId: null,
    chargeKey: null,
    receiptNumber: null,
    reference: null,
    tillNumber: null,
    note: 'Denda belum dibayar (contoh)',
    occurredAt: at,
    recordedBy: 'system:sample',
  };
}
