/**
 * Writes rows as a CSV file that spreadsheets open: quoted, with a mark that says UTF-8, and nothing in it is
 * run as a formula.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets run cells that begin like a formula, also after blanks: those get an apostrophe. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
