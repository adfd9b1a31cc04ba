const MOST_TYPED = 60;

/**
 * Says whether typed text is words to look for a person by: letters and spaces, no digit, as no barcode is.
 */
export function areWords(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length >= 3 && trimmed.length <= MOST_TYPED && /^[\p{L}][\p{L}\s.'’-]*$/u.test(trimmed);
}

/**
 * Says whether a code is an ISBN by its form and its check digit; scanners read it from the back of a book.
 */
export function isIsbn(code: string): boolean {
  const digits = code.replaceAll('-', '').toUpperCase();
  if (/^97[89]\d{10}$/.test(digits))
    return (
      [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
    );
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  return (
    [...digits].reduce((sum, digit, index) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - index), 0) %
      11 ===
    0
  );
}

/**
 * Reads a pasted list, as a spreadsheet or a scanner's memory gives it: one code a line, the first column of
 * each; none when it is no list, since one code is pasted to be looked at first.
 */
export function codesInList(text: string): string[] {
  const codes = text
    .split(/[\r\n]+/)
    .map((line) => line.split('\t')[0]?.trim() ?? '')
    .filter((code) => code !== '');
  return codes.length > 1 ? codes : [];
}
