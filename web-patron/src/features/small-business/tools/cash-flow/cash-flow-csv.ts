import type { CashLine, CashPlan } from './cash-plan';
import { amountIn, EXPENSES, INCOMES, MONTH_COUNT } from './cash-plan';
import { parseAmount } from '../parse-amount';

/**
 * Is what the sheet is written with: the words of its lines, the names of its months, and what parts its
 * cells.
 */
export type SheetWords = {
  readonly title: string;
  readonly opening: string;
  readonly income: string;
  readonly expense: string;
  readonly totalIncome: string;
  readonly totalExpense: string;
  readonly closing: string;
  readonly lineOf: (line: CashLine) => string;
  readonly months: readonly string[];
  readonly separator: ';' | ',';
};

type Cell = string | number;

/** Rows of a spreadsheet count from one: title, opening, heading, then the lines. */
const FIRST_INCOME = 4;
const LAST_INCOME = FIRST_INCOME + INCOMES.length - 1;
const TOTAL_IN = LAST_INCOME + 1;
const FIRST_EXPENSE = TOTAL_IN + 2;
const LAST_EXPENSE = FIRST_EXPENSE + EXPENSES.length - 1;
const TOTAL_OUT = LAST_EXPENSE + 1;
const CLOSING = TOTAL_OUT + 1;

/**
 * Writes a plan as a sheet that goes on calculating in any spreadsheet program: amounts stand in it, sums and
 * balances are formulas.
 */
export function cashFlowCsv(plan: CashPlan, words: SheetWords): string {
  const columns = Array.from({ length: MONTH_COUNT }, (_, place) => ({
    place,
    letter: letterOf(place),
    before: letterOf(place - 1),
  }));
  const row = (name: string, cellOf: (column: (typeof columns)[number]) => Cell): Cell[] => [
    name,
    ...columns.map(cellOf),
  ];
  const lines = (names: readonly CashLine[]) =>
    names.map((line) => row(words.lineOf(line), ({ place }) => amountIn(plan, place, line)));
  const rows = [
    [words.title, ...words.months],
    row(words.opening, ({ place, before }) =>
      place === 0 ? (parseAmount(plan.opening) ?? 0) : `=${before}${CLOSING}`,
    ),
    [words.income],
    ...lines(INCOMES),
    row(words.totalIncome, ({ letter }) => `=SUM(${letter}${FIRST_INCOME}:${letter}${LAST_INCOME})`),
    [words.expense],
    ...lines(EXPENSES),
    row(words.totalExpense, ({ letter }) => `=SUM(${letter}${FIRST_EXPENSE}:${letter}${LAST_EXPENSE})`),
    row(words.closing, ({ letter }) => `=${letter}2+${letter}${TOTAL_IN}-${letter}${TOTAL_OUT}`),
  ];
  return `\uFEFF${rows.map((cells) => cells.map((cell) => quoted(cell, words.separator)).join(words.separator)).join('\r\n')}\r\n`;
}

function letterOf(place: number): string {
  return String.fromCharCode('B'.charCodeAt(0) + place);
}

function quoted(cell: Cell, separator: string): string {
  const text = String(cell);
  return text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
