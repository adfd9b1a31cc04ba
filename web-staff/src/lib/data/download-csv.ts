import { CSV_TYPE, saveFile } from '@pustaka/web-shared/browser/save-file.ts';

/** Saves rows as a CSV file that spreadsheets open. */
export function downloadCsv(fileName: string, rows: readonly (readonly string[])[]): void {
  saveFile(fileName, CSV_TYPE, csvText(rows));
}

/**
 * Writes rows as the server writes its files (`platform/csv/write-csv.ts`): quoted, with a mark that says UTF-8,
 * and nothing in it is run as a formula.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

/** Spreadsheets run cells that begin like a formula, also after blanks: those get an apostrophe. */
function quoted(cell: string): string {
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
