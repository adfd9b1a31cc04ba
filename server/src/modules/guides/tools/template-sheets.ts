import { SHORT_MONTHS } from '../../../shared/day-text';

/** Sheets that calculate by themselves in any spreadsheet program. */
export type SheetCode = 'CASH_BOOK' | 'PRICE_SHEET' | 'CASH_FLOW';

type Cell = string | number;
type Row = readonly Cell[];

const BOOK_LINES = 60;
const INCOMES = ['Penjualan tunai', 'Piutang yang dibayar', 'Pinjaman yang cair', 'Masuk lainnya'];
const EXPENSES = [
  'Bahan',
  'Kemasan',
  'Upah, juga untuk diri sendiri',
  'Sewa',
  'Listrik, air, gas, pulsa',
  'Ongkos kirim',
  'Angsuran',
  'Keluar lainnya',
];

/**
 * Writes a sheet as CSV. Cells are parted by semicolons, as spreadsheets set to Bahasa Indonesia expect;
 * others recognise it or ask. Formulas use sums, products and the like only, so that they mean the same in
 * every language of a program.
 */
export function writeSheet(code: SheetCode): string {
  const rows = {
    CASH_BOOK: cashBook,
    PRICE_SHEET: priceSheet,
    CASH_FLOW: () => cashFlowSheet(SHORT_MONTHS.ID),
  }[code]();
  return csvText(rows);
}

/**
 * The cash flow of twelve months from one on: what comes in, what goes out, what is left at the end of each.
 */
export function cashFlowSheet(months: readonly string[]): readonly Row[] {
  const columns = months.map((_, index) => letterOf(index + 1));
  const income = { first: 4, last: 3 + INCOMES.length };
  const expense = { first: income.last + 3, last: income.last + 2 + EXPENSES.length };
  const totalIn = income.last + 1;
  const totalOut = expense.last + 1;
  return [
    ['Arus kas (isi kotak yang kosong; jumlah dan saldo menghitung sendiri)', ...months],
    [
      'Saldo awal bulan',
      ...columns.map((_column, index) => (index === 0 ? 0 : `=${letterOf(index)}${totalOut + 1}`)),
    ],
    ['UANG MASUK', ...months.map(() => '')],
    ...INCOMES.map((name) => [name, ...months.map(() => '')]),
    ['Jumlah masuk', ...columns.map((column) => `=SUM(${column}${income.first}:${column}${income.last})`)],
    ['UANG KELUAR', ...months.map(() => '')],
    ...EXPENSES.map((name) => [name, ...months.map(() => '')]),
    ['Jumlah keluar', ...columns.map((column) => `=SUM(${column}${expense.first}:${column}${expense.last})`)],
    ['Saldo akhir bulan', ...columns.map((column) => `=${column}2+${column}${totalIn}-${column}${totalOut}`)],
  ];
}

function cashBook(): readonly Row[] {
  const lines = Array.from({ length: BOOK_LINES }, (_, index): Row => [
    '',
    '',
    '',
    '',
    `=E${index + 2}+C${index + 3}-D${index + 3}`,
  ]);
  return [
    ['Tanggal', 'Keterangan', 'Masuk (Rp)', 'Keluar (Rp)', 'Saldo (Rp)'],
    ['', 'Saldo awal', '', '', 0],
    ...lines,
    ['', 'Jumlah', `=SUM(C3:C${BOOK_LINES + 2})`, `=SUM(D3:D${BOOK_LINES + 2})`, `=E${BOOK_LINES + 2}`],
  ];
}

function priceSheet(): readonly Row[] {
  return [
    ['Harga jual (isi kolom B)', 'Isi', 'Catatan'],
    ['Bahan satu kali produksi (Rp)', 0, ''],
    ['Kemasan (Rp)', 0, ''],
    ['Tenaga kerja, juga diri sendiri (Rp)', 0, ''],
    ['Gas, listrik, air (Rp)', 0, ''],
    ['Hasil (buah)', 1, 'paling sedikit 1'],
    ['Biaya tetap sebulan (Rp)', 0, 'sewa, angsuran, pulsa'],
    ['Produksi sebulan (kali)', 1, 'paling sedikit 1'],
    ['Laba dari harga jual (%)', 20, ''],
    ['Potongan toko atau lokapasar (%)', 0, 'laba dan potongan bersama kurang dari 100'],
    ['Biaya satu buah (Rp)', '=(B2+B3+B4+B5)/B6+B7/(B6*B8)', ''],
    ['Harga jual satu buah (Rp)', '=B11*100/(100-B9-B10)', 'bulatkan ke atas'],
    ['Diterima dari satu buah (Rp)', '=B12*(100-B10)/100', ''],
    ['Titik impas sebulan (buah)', '=B7/(B13-(B2+B3+B4+B5)/B6)', 'harus terjual supaya tidak rugi'],
  ];
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function csvText(rows: readonly Row[]): string {
  const cell = (value: Cell): string =>
    /[";\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
