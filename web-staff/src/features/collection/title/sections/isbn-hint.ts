/** What can be said about an ISBN while it is typed. */
export type IsbnHint =
  | { readonly kind: 'empty' }
  | { readonly kind: 'letters' }
  | { readonly kind: 'short'; readonly count: number }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'right'; readonly display: string };

/** Groups whose registrants are known here: Indonesia's own (as of the 2026 range message). */
const indonesianRegistrants: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '602': [
    ['00', '06'],
    ['0700', '1399'],
    ['14000', '14999'],
    ['1500', '1699'],
    ['17000', '19999'],
    ['200', '499'],
    ['50000', '53999'],
    ['5400', '5999'],
    ['60000', '61999'],
    ['6200', '6999'],
    ['70000', '74999'],
    ['7500', '9499'],
    ['95000', '99999'],
  ],
  '623': [
    ['00', '10'],
    ['110', '524'],
    ['5250', '8799'],
    ['88000', '99999'],
  ],
  '634': [
    ['00', '05'],
    ['200', '349'],
    ['7000', '7999'],
    ['96000', '99999'],
  ],
  '979': [
    ['000', '099'],
    ['1000', '1499'],
    ['15000', '19999'],
    ['20', '29'],
    ['3000', '3999'],
    ['400', '799'],
    ['8000', '9499'],
    ['95000', '99999'],
  ],
};

/** Checks an ISBN as typed; the server decides in the end, this only spares a wait. */
export function isbnHint(printed: string): IsbnHint {
  const compact = printed.replace(/[\s.\-–]/g, '').toUpperCase();
  if (compact === '') return { kind: 'empty' };
  if (!/^\d*X?$/.test(compact)) return { kind: 'letters' };
  if (compact.length !== 10 && compact.length !== 13) return { kind: 'short', count: compact.length };
  if (compact.length === 13)
    return isRight13(compact) ? { kind: 'right', display: hyphenated(compact) } : { kind: 'wrong' };
  return isRight10(compact) ? { kind: 'right', display: hyphenated(as13(compact)) } : { kind: 'wrong' };
}

function isRight13(digits: string): boolean {
  return /^97[89]\d{10}$/.test(digits) && checkDigit13(digits.slice(0, 12)) === digits.charAt(12);
}

function isRight10(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + (10 - index) * (digit === 'X' ? 10 : Number(digit)),
    0,
  );
  return /^\d{9}[\dX]$/.test(digits) && sum % 11 === 0;
}

function as13(isbn10: string): string {
  const body = `978${isbn10.slice(0, 9)}`;
  return body + checkDigit13(body);
}

function checkDigit13(body: string): string {
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

/**
 * Puts hyphens where the ranges of the group say; numbers of other groups keep their thirteen digits
 * together.
 */
function hyphenated(isbn: string): string {
  const group = isbn.slice(3, 6);
  const rest = isbn.slice(6, 12);
  const range = isbn.startsWith('978')
    ? indonesianRegistrants[group]?.find(
        ([from, to]) => rest.slice(0, from.length) >= from && rest.slice(0, to.length) <= to,
      )
    : undefined;
  if (range === undefined) return `${isbn.slice(0, 3)}-${isbn.slice(3)}`;
  const size = range[0].length;
  return [isbn.slice(0, 3), group, rest.slice(0, size), rest.slice(size), isbn.slice(12)].join('-');
}
