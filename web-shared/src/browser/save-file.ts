/** The kind of file a spreadsheet opens. */
export const CSV_TYPE = 'text/csv;charset=utf-8';

/** Long enough for the slowest browser to have begun reading the file. */
const FORGET_AFTER_MS = 1_000;

/** Saves a text as a file of the reader's, without sending it anywhere. */
export function saveFile(fileName: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href, download: fileName });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), FORGET_AFTER_MS);
}
