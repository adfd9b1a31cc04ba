import type { CivilDate } from '../../../shared/civil-date';
import type { Rupiah } from '../../../shared/rupiah';
import { isRupiah } from '../../../shared/rupiah';
import type { PaymentMethod } from '../accounts/settlement.rules';
import { PAYMENT_METHODS } from '../accounts/settlement.rules';

/** What came in by one method, less what was paid out by it. */
export type TillSum = { readonly method: PaymentMethod; readonly amount: Rupiah; readonly count: number };

/** What somebody counted. */
export type Counted = { readonly method: PaymentMethod; readonly amount: Rupiah };

/** One line of a closing: what should be there, what was counted. */
export type ClosingLine = {
  readonly method: PaymentMethod;
  readonly expected: Rupiah;
  readonly counted: Rupiah;
  readonly movementCount: number;
};

/** What must be true before a till is closed. */
export type ClosingFacts = {
  readonly day: CivilDate;
  readonly today: CivilDate;
  readonly lastClosedDay: CivilDate | null;
  readonly lines: readonly ClosingLine[];
  readonly counted: readonly Counted[];
  readonly leftInTill: Rupiah;
  readonly note: string | null;
  /** How many movements whoever counted had seen. */
  readonly seenMovements: number;
};

/** Why a till is not closed. */
export type ClosingProblem =
  'MONEY_MOVED' | 'NOT_THAT_DAY' | 'DAY_CLOSED' | 'NOT_AN_AMOUNT' | 'LEFT_MORE_THAN_COUNTED' | 'NOTE_NEEDED';

/** Lists what a till should hold by every method: cash with the change money it began with. */
export function expectedLines(
  sums: readonly TillSum[],
  openingFloat: Rupiah,
): Omit<ClosingLine, 'counted'>[] {
  return PAYMENT_METHODS.map((method) => {
    const sum = sums.find((one) => one.method === method);
    return {
      method,
      expected: (sum?.amount ?? 0) + (method === 'CASH' ? openingFloat : 0),
      movementCount: sum?.count ?? 0,
    };
  });
}

/** Puts what was counted beside what should be there; what nobody counted is nothing. */
export function closingLines(
  sums: readonly TillSum[],
  openingFloat: Rupiah,
  counted: readonly Counted[],
): ClosingLine[] {
  return expectedLines(sums, openingFloat).map((line) => ({
    ...line,
    counted: counted.find(({ method }) => method === line.method)?.amount ?? 0,
  }));
}

/** Adds up what was counted too much (positive) or too little (negative). */
export function differenceIn(lines: readonly ClosingLine[]): Rupiah {
  return lines.reduce((sum, { counted, expected }) => sum + counted - expected, 0);
}

/** Finds what stands against a closing, the most pressing first; null if nothing does. */
export function problemOfClosing(facts: ClosingFacts): ClosingProblem | null {
  const { day, today, lastClosedDay, lines, counted, leftInTill } = facts;
  if (facts.seenMovements !== lines.reduce((sum, { movementCount }) => sum + movementCount, 0))
    return 'MONEY_MOVED';
  if (day > today) return 'NOT_THAT_DAY';
  if (lastClosedDay !== null && day <= lastClosedDay) return 'DAY_CLOSED';
  const isTwice = new Set(counted.map(({ method }) => method)).size < counted.length;
  if (isTwice || !isRupiah(leftInTill) || !counted.every(({ amount }) => isRupiah(amount)))
    return 'NOT_AN_AMOUNT';
  if (leftInTill > (lines.find(({ method }) => method === 'CASH')?.counted ?? 0))
    return 'LEFT_MORE_THAN_COUNTED';
  const isExact = lines.every((line) => line.counted === line.expected);
  return isExact || facts.note !== null ? null : 'NOTE_NEEDED';
}
