import type { Rupiah } from '../../../shared/rupiah';

/** A line of the ledger: positive when it adds to the debt. */
export type LedgerLine = { readonly kind: string; readonly reason: string | null; readonly loanId: string | null; readonly amount: Rupiah };

/** A charge and what became of it: what is still open, and what the library gave up. The rest was paid or credited. */
export type SettledCharge = { readonly reason: string | null; readonly loanId: string | null; readonly amount: Rupiah; readonly open: Rupiah; readonly waived: Rupiah };

type Charge = { -readonly [Key in keyof SettledCharge]: SettledCharge[Key] };
type Credit = { readonly isWaiver: boolean; left: Rupiah };

/**
 * Says what was settled by which line: money and waivers settle the oldest open charge first, what names its cause (a refund, a
 * reversal) that charge before others. What is left over waits for the next charge. Lines come oldest first.
 */
export function settled(lines: readonly LedgerLine[]): readonly SettledCharge[] {
  const charges: Charge[] = [];
  const waiting: Credit[] = [];
  for (const { kind, reason, loanId, amount } of lines) {
    if (amount > 0) {
      const charge = { reason, loanId, amount, open: amount, waived: 0 };
      for (const credit of waiting) settle(charge, credit);
      charges.push(charge);
      continue;
    }
    const credit: Credit = { isWaiver: kind === 'WAIVER', left: -amount };
    const named = reason === null ? [] : charges.filter((charge) => charge.reason === reason && charge.loanId === loanId);
    for (const charge of [...named, ...charges]) settle(charge, credit);
    waiting.push(credit);
  }
  return charges;
}

function settle(charge: Charge, credit: Credit): void {
  const amount = Math.min(charge.open, credit.left);
  charge.open -= amount;
  credit.left -= amount;
  if (credit.isWaiver) charge.waived += amount;
}
