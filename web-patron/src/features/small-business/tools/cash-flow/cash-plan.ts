import { parseAmount } from '../parse-amount';

/** Lists what comes in, in the order of the sheet. */
export const INCOMES = ['sales', 'receivables', 'loans', 'otherIncome'] as const;
/** Lists what goes out, in the order of the sheet. */
export const EXPENSES = [
  'ingredients',
  'packaging',
  'wages',
  'rent',
  'energy',
  'delivery',
  'instalments',
  'otherExpense',
] as const;

/** Names one line of the sheet. */
export type CashLine = (typeof INCOMES)[number] | (typeof EXPENSES)[number];

/**
 * Is what somebody filled in: what there is at first, the first month (`2026-12`), and the lines of twelve
 * months as written.
 */
export type CashPlan = {
  readonly opening: string;
  readonly firstMonth: string;
  readonly months: readonly Readonly<Partial<Record<CashLine, string>>>[];
};

/** Is one month worked out. */
export type CashMonth = {
  readonly month: string;
  readonly opening: number;
  readonly income: number;
  readonly expense: number;
  readonly closing: number;
};

/** How many months a sheet has. */
export const MONTH_COUNT = 12;

/** Begins an empty sheet. */
export function emptyPlan(firstMonth: string): CashPlan {
  return { opening: '', firstMonth, months: Array.from({ length: MONTH_COUNT }, () => ({})) };
}

/** Changes one line of a month. */
export function withLine(plan: CashPlan, place: number, line: CashLine, text: string): CashPlan {
  return {
    ...plan,
    months: plan.months.map((month, index) => (index === place ? { ...month, [line]: text } : month)),
  };
}

/** Copies a month to all that follow it. */
export function copiedForward(plan: CashPlan, place: number): CashPlan {
  const copied = plan.months[place] ?? {};
  return { ...plan, months: plan.months.map((month, index) => (index > place ? copied : month)) };
}

/** Reads a line as an amount; what is empty or no amount counts as nothing. */
export function amountIn(plan: CashPlan, place: number, line: CashLine): number {
  return parseAmount(plan.months[place]?.[line] ?? '') ?? 0;
}

/** Works out every month: what is left of one is what the next begins with. */
export function workedOut(plan: CashPlan): readonly CashMonth[] {
  const months: CashMonth[] = [];
  let opening = parseAmount(plan.opening) ?? 0;
  for (let place = 0; place < MONTH_COUNT; place++) {
    const sum = (lines: readonly CashLine[]) =>
      lines.reduce((total, line) => total + amountIn(plan, place, line), 0);
    const [income, expense] = [sum(INCOMES), sum(EXPENSES)];
    months.push({
      month: monthAfter(plan.firstMonth, place),
      opening,
      income,
      expense,
      closing: opening + income - expense,
    });
    opening += income - expense;
  }
  return months;
}

/** Finds the month with the least money at its end. */
export function findLowestMonth(months: readonly CashMonth[]): CashMonth | undefined {
  return months.reduce<CashMonth | undefined>(
    (lowest, month) => (lowest === undefined || month.closing < lowest.closing ? month : lowest),
    undefined,
  );
}

/** Gives the month that comes a number of months later: `2026-12` and 1 give `2027-01`. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
