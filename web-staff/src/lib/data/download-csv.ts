import { CSV_TYPE, saveFile } from '@pustaka/web-shared/browser/save-file.ts';

/** Saves rows as a CSV file that spreadsheets open: quoted, with a mark that says UTF-8. */
export function downloadCsv(fileName: string, rows: readonly (readonly string[])[]): void {
  const text = rows.map((row) => row.map(quoted).join(',')).join('\r\n');
  saveFile(fileName, CSV_TYPE, `\uFEFF${text}\r\n`);
}

/** A cell that begins like a formula would be run by spreadsheets. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
