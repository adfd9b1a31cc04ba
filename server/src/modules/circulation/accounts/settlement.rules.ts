import type { Rupiah } from '../../../shared/rupiah';

/** A line of the ledger: positive when it adds to the debt. */
export type LedgerLine = {
  readonly kind: string;
  readonly reason: string | null;
  readonly loanId: string | null;
  readonly amount: Rupiah;
};

/**
 * A charge and what became of it: what is still open, and what the library gave up. The rest was paid or
 * credited.
 */
export type SettledCharge = {
  readonly reason: string | null;
  readonly loanId: string | null;
  readonly amount: Rupiah;
  readonly open: Rupiah;
  readonly waived: Rupiah;
};

type Charge = { -readonly [Key in keyof SettledCharge]: SettledCharge[Key] };

/** What a copy that is found or replaced, or damage that was noted by mistake, gives back. */
const MAY_COME_BACK: readonly (string | null)[] = ['LOST', 'PROCESSING', 'DAMAGE'];

/**
 * Says what was settled by which line: what names its cause (a refund, a reversal) that charge, a waiver
 * first what never comes back and then the oldest, money the oldest of what is left; so it does not matter
 * whether somebody pays first or is let off first. A debt that was settled as a whole is over: no later
 * waiver is about it. What is left over waits for the next charge. Lines come oldest first.
 */
export function settleCharges(lines: readonly LedgerLine[]): readonly SettledCharge[] {
  const charges: Charge[] = [];
  let balance = 0;
  let firstOfDebt = 0;
  let money = 0;
  for (const { kind, reason, loanId, amount } of lines) {
    balance += amount;
    if (amount > 0) {
      // What was paid before it came was paid for what stood there then.
      money = settle(charges, money);
      charges.push({ reason, loanId, amount, open: amount, waived: 0 });
    } else if (kind === 'WAIVER') money += settle(inOrderOfWaiver(charges.slice(firstOfDebt)), -amount, true);
    else
      money += settle(
        reason === null
          ? []
          : charges.filter((charge) => charge.reason === reason && charge.loanId === loanId),
        -amount,
      );
    if (balance <= 0) firstOfDebt = charges.length;
  }
  settle(charges, money);
  return charges;
}

function inOrderOfWaiver(charges: readonly Charge[]): readonly Charge[] {
  return [
    ...charges.filter(({ reason }) => !MAY_COME_BACK.includes(reason)),
    ...charges.filter(({ reason }) => MAY_COME_BACK.includes(reason)),
  ];
}

/** Settles charges in their order and gives what is left over. */
function settle(charges: readonly Charge[], credit: Rupiah, isWaiver = false): Rupiah {
  let left = credit;
  for (const charge of charges) {
    const amount = Math.min(charge.open, left);
    charge.open -= amount;
    left -= amount;
    if (isWaiver) charge.waived += amount;
  }
  return left;
}

/** How a payment is made, in the order in which a closing lists it. */
export const PAYMENT_METHODS = ['CASH', 'QRIS', 'TRANSFER'] as const;
/** One of the methods. */
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];
