import type { EntityManager } from 'typeorm';

import type { Rupiah } from '../../../shared/rupiah';
import type { AccountEntry, ChargeReason } from './account-entries.queries';
import { entriesOfLoan, loadSettledCharges } from './account-entries.queries';
import type { Loan } from '../loans/loan.terms';

/** Who bears what a loan cost, how much of it by its reason, and whether some of it was refunded before. */
export type ChargesOfLoan = {
  readonly memberId: string;
  readonly isRefunded: boolean;
  readonly sumOf: (reason: ChargeReason) => Rupiah;
};

/**
 * Reads who bears the charges of a loan and what they come to: what the library gave up was never the
 * member's, so it is not in it. The lines know the member also when the loan was unlinked from them; null
 * where nothing was charged or nobody is left.
 */
export async function chargesOfLoan(tx: EntityManager, loanId: string): Promise<ChargesOfLoan | null> {
  const entries = await entriesOfLoan(tx, loanId);
  const memberId = chargedIn(entries);
  if (memberId === undefined || !(await isMember(tx, memberId))) return null;
  const charges = (await loadSettledCharges(tx, memberId)).filter((charge) => charge.loanId === loanId);
  return {
    memberId,
    isRefunded: entries.some(({ kind }) => kind === 'REFUND'),
    sumOf: (reason) =>
      sumOf(
        charges.filter((charge) => charge.reason === reason).map(({ amount, waived }) => amount - waived),
      ) +
      sumOf(
        entries.filter((entry) => entry.reason === reason && entry.amount < 0).map(({ amount }) => amount),
      ),
  };
}

/**
 * Finds who is locked before money of a loan moves: whoever it is linked to, else whoever its charges name.
 */
export async function findLiableMember(
  tx: EntityManager,
  loan: Pick<Loan, 'id' | 'memberId'>,
): Promise<string | null> {
  return loan.memberId ?? chargedIn(await entriesOfLoan(tx, loan.id)) ?? null;
}

function chargedIn(entries: readonly AccountEntry[]): string | undefined {
  return entries.find(({ kind }) => kind === 'CHARGE')?.memberId;
}

function sumOf(amounts: readonly Rupiah[]): Rupiah {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

async function isMember(tx: EntityManager, id: string): Promise<boolean> {
  const [row] = await tx.query<unknown[]>('SELECT 1 FROM member WHERE id = ? AND is_active = 1', [id]);
  return row !== undefined;
}
