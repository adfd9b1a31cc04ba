import type { EntityManager } from 'typeorm';

import type { Rupiah } from '../../../shared/rupiah';
import type { AccountEntry } from './account-entry.entity';
import type { ChargeReason } from './account-entry.terms';
import { entriesOfLoan, loadSettledCharges } from './account-entries.queries';
import type { Loan } from '../loans/loan.entity';

/** Who bears what a loan cost, how much of it by its reason, and whether some of it was refunded before. */
export type ChargesOfLoan = {
  readonly memberId: string;
  readonly isRefunded: boolean;
  readonly sumOf: (reason: ChargeReason) => Rupiah;
};

/** Sums the unpaid charges of a loan and finds the liable member. */
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
 * Finds the member to lock before charging a loan: the borrower, or the member named in its charges if the
 * loan was unlinked.
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
