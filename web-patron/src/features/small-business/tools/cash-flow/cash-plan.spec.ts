import { cashFlowCsv } from './cash-flow-csv';
import {
  copiedForward,
  emptyPlan,
  EXPENSES,
  INCOMES,
  findLowestMonth,
  withLine,
  workedOut,
} from './cash-plan';

const MONTHS = ['Nov', 'Des', 'Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt'];
const WORDS = {
  title: 'Arus kas',
  opening: 'Saldo awal',
  income: 'MASUK',
  expense: 'KELUAR',
  totalIncome: 'Jumlah masuk',
  totalExpense: 'Jumlah keluar',
  closing: 'Saldo akhir',
  lineOf: (line: string) => (line === 'wages' ? 'Upah; "diri"' : line),
  months: MONTHS,
  separator: ';',
} as const;

/** A stall with 500,000 that earns 200,000 a month, but has an instalment of 1,500,000 in the second. */
function stall() {
  const month = withLine(
    withLine({ ...emptyPlan('2026-11'), opening: '500.000' }, 0, 'sales', '1.200.000'),
    0,
    'ingredients',
    'Rp1.000.000',
  );
  return withLine(copiedForward(month, 0), 1, 'instalments', '1500000');
}

test('every month begins with what the one before left, over the turn of the year', () => {
  const months = workedOut(stall());

  expect(months.slice(0, 3)).toEqual([
    { month: '2026-11', opening: 500_000, income: 1_200_000, expense: 1_000_000, closing: 700_000 },
    { month: '2026-12', opening: 700_000, income: 1_200_000, expense: 2_500_000, closing: -600_000 },
    { month: '2027-01', opening: -600_000, income: 1_200_000, expense: 1_000_000, closing: -400_000 },
  ]);
  expect([months.length, months.at(-1)?.month, months.at(-1)?.closing]).toEqual([12, '2027-10', 1_400_000]);
  expect(findLowestMonth(months)).toMatchObject({ month: '2026-12', closing: -600_000 });
});

test('copying a month leaves those before it alone', () => {
  const plan = copiedForward(withLine(emptyPlan('2026-11'), 4, 'rent', '300000'), 4);

  expect(plan.months.map(({ rent }) => rent ?? '')).toEqual([
    '',
    '',
    '',
    '',
    ...Array.from({ length: 8 }, () => '300000'),
  ]);
});

test('the sheet holds the amounts and goes on calculating: read by its formulas it says the same as the page', () => {
  const text = cashFlowCsv(stall(), WORDS);
  const sheet = cellsOf(text);

  expect(text.startsWith('\uFEFFArus kas;Nov;Des;')).toBe(true);
  expect(text).toContain('"Upah; ""diri""";0;0');
  expect(sheet).toHaveLength(3 + INCOMES.length + 2 + EXPENSES.length + 2);
  const months = workedOut(stall());
  expect(
    sheet
      .at(-1)
      ?.slice(1)
      .map((_, place) => valueAt(sheet, sheet.length, place + 1)),
  ).toEqual(months.map(({ closing }) => closing));
  expect(sheet[1]?.slice(1).map((_, place) => valueAt(sheet, 2, place + 1))).toEqual(
    months.map(({ opening }) => opening),
  );
});

function cellsOf(text: string): string[][] {
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/g)].map(([, cell = '']) => cell).slice(0, 13),
    );
}

/** Works a cell out as a spreadsheet does: sums of a span, and terms with plus and minus. */
function valueAt(sheet: string[][], row: number, column: number): number {
  const cell = sheet[row - 1]?.[column] ?? '';
  const place = (name: string): [number, number] => [
    Number(name.slice(1)),
    name.charCodeAt(0) - 'A'.charCodeAt(0),
  ];
  const sum = /^=SUM\(([A-Z]\d+):([A-Z]\d+)\)$/.exec(cell);
  if (sum?.[1] !== undefined && sum[2] !== undefined) {
    const [[from, at], [to]] = [place(sum[1]), place(sum[2])];
    return Array.from({ length: to - from + 1 }, (_, index) => valueAt(sheet, from + index, at)).reduce(
      (total, one) => total + one,
      0,
    );
  }
  if (!cell.startsWith('=')) return Number(cell);
  return [...cell.matchAll(/([=+-])([A-Z]\d+)/g)].reduce(
    (total, [, sign, name = '']) => total + (sign === '-' ? -1 : 1) * valueAt(sheet, ...place(name)),
    0,
  );
}
