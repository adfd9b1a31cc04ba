import { foldText } from '../../../shared/text';

/** Closes an identifier up as it is compared: letters and digits only, lower case. */
export function compactIdentifier(printed: string): string {
  return foldText(printed).replaceAll(' ', '');
}

/**
 * Returns an identifier as printed and, for an ISBN, in its other length too, whatever its check digit says.
 */
export function identifierKeys(printed: string): string[] {
  const compact = compactIdentifier(printed);
  if (/^\d{9}[\dx]$/.test(compact)) return [compact, isbn13(compact)];
  if (/^978\d{10}$/.test(compact)) return [compact, isbn10(compact)];
  return compact === '' ? [] : [compact];
}

/**
 * Tells whether a whole search text is a number as on a barcode or in an imprint, and returns it closed up;
 * else null.
 */
export function asIdentifier(text: string): string | null {
  const compact = compactIdentifier(text.replace(/^\s*isbn(?:-1[03])?:?/i, ''));
  return /^\d{6,}[\dx]$/.test(compact) && /^[\s\dxX.‐‑‒–—-]+$/.test(text.replace(/isbn(?:-1[03])?:?/i, ''))
    ? compact
    : null;
}

function isbn13(isbn10Text: string): string {
  const digits = `978${isbn10Text.slice(0, 9)}`;
  let sum = 0;
  for (let index = 0; index < digits.length; index++)
    sum += Number(digits[index]) * (index % 2 === 0 ? 1 : 3);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

function isbn10(isbn13Text: string): string {
  const digits = isbn13Text.slice(3, 12);
  let sum = 0;
  for (let index = 0; index < digits.length; index++) sum += Number(digits[index]) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return `${digits}${check === 10 ? 'x' : check}`;
}
