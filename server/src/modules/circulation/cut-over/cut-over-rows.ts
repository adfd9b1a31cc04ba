import type { CivilDate } from '../../../shared/civil-date';
import type { Rupiah } from '../../../shared/rupiah';
import { isRupiah } from '../../../shared/rupiah';
import { readWrittenDate } from '../../../shared/written-date';
import type { CutOverRow } from './cut-over-columns';

/** A loan that was open in the earlier system. */
export type OldLoan = {
  readonly member: string;
  readonly barcode: string;
  readonly from: CivilDate;
  readonly dueOn: CivilDate;
  readonly renewals: number;
};

/** A line of fines of the earlier system: what was charged and what was paid of it. */
export type OldFine = {
  readonly key: string;
  readonly member: string;
  readonly from: CivilDate;
  readonly charged: Rupiah;
  readonly paid: Rupiah;
  readonly note: string | null;
};

/** A wish of the earlier system for a copy. */
export type OldHold = { readonly member: string; readonly barcode: string; readonly from: CivilDate };

/** Why a row cannot be taken over. */
export type RowProblem = { readonly problem: string };

/** What became of a row. */
export type Taken = 'created' | 'existing' | RowProblem;

const LONGEST_NOTE = 300;
const LONGEST_KEY = 40;
const MOST_RENEWALS = 1_000;

/** Reads a loan; null if it has ended. */
export function readOldLoan(row: CutOverRow, today: CivilDate): OldLoan | RowProblem | null {
  if (
    row.isReturned === '1' ||
    row.isLent === '0' ||
    (row.state !== undefined && row.state.toLowerCase() !== 'loan')
  )
    return null;
  const place = placeOf(row, today);
  if ('problem' in place) return place;
  const dueOn = readWrittenDate(row.dueOn ?? '');
  if (dueOn === null || dueOn < place.from)
    return { problem: 'the due date is missing, unreadable or before the loan' };
  const renewals = Number(row.renewals ?? 0);
  return Number.isInteger(renewals) && renewals >= 0 && renewals <= MOST_RENEWALS
    ? { ...place, dueOn, renewals }
    : { problem: 'the number of renewals cannot be read' };
}

/** Reads a line of fines. */
export function readOldFine(row: CutOverRow, today: CivilDate): OldFine | RowProblem {
  const from = pastDay(row, today);
  if (typeof from !== 'string') return from;
  if (row.member === undefined) return { problem: 'the number of the member is missing' };
  if (row.key === undefined || row.key.length > LONGEST_KEY)
    return { problem: 'the number of the fine is missing or too long' };
  const charged = rupiahOf(row.charged);
  const paid = rupiahOf(row.paid);
  if (charged === null || paid === null) return { problem: 'an amount is no whole number of rupiah' };
  return {
    key: row.key,
    member: row.member,
    from,
    charged,
    paid,
    note: row.note?.slice(0, LONGEST_NOTE) ?? null,
  };
}

/** Reads a hold. */
export function readOldHold(row: CutOverRow, today: CivilDate): OldHold | RowProblem {
  return placeOf(row, today);
}

/**
 * Gives what is left to pay of each line. What was paid of a line counts for it first; what is left over pays
 * the member's other lines, oldest first, because a payment may stand on a line of its own.
 */
export function calculateUnpaidAmounts(fines: readonly OldFine[]): ReadonlyMap<string, Rupiah> {
  const left = new Map<string, Rupiah>(
    fines.map(({ key, charged, paid }) => [key, Math.max(0, charged - paid)]),
  );
  const credit = new Map<string, Rupiah>();
  for (const { member, charged, paid } of fines)
    credit.set(member, (credit.get(member) ?? 0) + Math.max(0, paid - charged));
  for (const { key, member } of fines.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const used = Math.min(left.get(key) ?? 0, credit.get(member) ?? 0);
    left.set(key, (left.get(key) ?? 0) - used);
    credit.set(member, (credit.get(member) ?? 0) - used);
  }
  return left;
}

function placeOf(row: CutOverRow, today: CivilDate): OldHold | RowProblem {
  const from = pastDay(row, today);
  if (typeof from !== 'string') return from;
  const { member, barcode } = row;
  return member === undefined || barcode === undefined
    ? { problem: 'the number of the member or the barcode is missing' }
    : { member, barcode, from };
}

function pastDay(row: CutOverRow, today: CivilDate): CivilDate | RowProblem {
  const from = readWrittenDate(row.from ?? '');
  return from === null || from > today
    ? { problem: 'the date is missing, unreadable or still to come' }
    : from;
}

/** Whole rupiah, also as `5000.00`; nothing is 0. */
function rupiahOf(text = '0'): Rupiah | null {
  const amount = /^\d+(\.0+)?$/.test(text) ? Number(text) : Number.NaN;
  return isRupiah(amount) ? amount : null;
}
