import { sqlInstant } from '../../../platform/db/columns';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { LoanMaker, LoanRow } from './sample-loans';
import { sampleHourlyLoan } from './sample-loans';
import type { SampleBorrower, SampleShelfCopy } from './sample-places';

type Row = Readonly<Record<string, string | number | null>>;

const FINE = 3_000;
const PAID_BACK_DAYS = 3;

/**
 * What is rare and worth trying: a loan by the hour of somebody who has nothing else, and a fine for a late
 * return that nobody has paid.
 */
export type SampleExtras = { readonly hourly: LoanRow | null; readonly fine: Row | null };

/**
 * Makes the rare things of the sample for people without an account; takes its copy from the end of the
 * shelf.
 */
export function sampleExtras(
  maker: LoanMaker,
  given: {
    borrowers: readonly SampleBorrower[];
    copies: SampleShelfCopy[];
    open: readonly LoanRow[];
    closed: readonly LoanRow[];
  },
): SampleExtras {
  const busy = new Set(given.open.map((loan) => loan['member_id']));
  const others = given.borrowers.filter(
    ({ id, hasPassword, categoryCode }) => !hasPassword && !busy.has(id) && categoryCode === 'umum',
  );
  const [borrower] = others;
  const copy = borrower && given.copies.pop();
  const late = given.closed.find((loan) => others.slice(1).some(({ id }) => id === loan['member_id']));
  return {
    hourly: borrower && copy ? sampleHourlyLoan(maker, { borrower, copy }) : null,
    fine: late ? fineOf(maker, late) : null,
  };
}

function fineOf({ newId, today }: LoanMaker, loan: LoanRow): Row {
  const at = toInstant(addDays(today, -PAID_BACK_DAYS), '10:20');
  return {
    id: newId('acc', at),
    member_id: loan['member_id'] ?? '',
    kind: 'CHARGE',
    reason: 'OVERDUE',
    amount: FINE,
    method: null,
    loan_id: loan.id,
    branch_id: loan['branch_id'] ?? '',
    reverses_id: null,
    charge_key: null,
    receipt_number: null,
    note: 'Denda belum dibayar (contoh)',
    occurred_at: sqlInstant(at),
    recorded_by: 'system:sample',
  };
}
