/** The mark at the beginning of a file that tells spreadsheets that it is UTF-8. */
export const CSV_MARK = '\uFEFF';

/**
 * Writes rows as a CSV file that spreadsheets open: quoted, with a mark that says UTF-8, and nothing in it is
 * run as a formula.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return CSV_MARK + rows.map(formatCsvLine).join('');
}

/** Writes one row of such a file, with its line end. */
export function formatCsvLine(row: readonly string[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}

/** Spreadsheets run cells that begin like a formula, also after blanks: those get an apostrophe. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
