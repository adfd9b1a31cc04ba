/** Letters, digits and the signs that Code 39 and Code 128 labels of libraries carry. */
const BARCODE = /^[0-9A-Z][0-9A-Z./+-]{0,39}$/;
const TRAILING_DIGITS = /\d+$/;
/** Longer numbers are not ours to continue: an ISBN scanned by mistake has 13 digits. */
const MOST_DIGITS = 10;

/** How the library numbers its barcodes: `B0000123` has the prefix `B` and seven digits. */
export type BarcodePattern = { readonly prefix: string; readonly digits: number };

/**
 * Reads a barcode as scanned or typed: the stars of Code 39 fall away, letters are capital. Null if it cannot
 * be one.
 */
export function readBarcode(text: string): string | null {
  const barcode = text
    .trim()
    .replace(/^\*|\*$/g, '')
    .toUpperCase();
  return BARCODE.test(barcode) ? barcode : null;
}

/**
 * Gives the barcode `steps` after one: the digits at its end are counted up and keep their width. Null if it
 * ends in none or they overflow.
 */
export function barcodeAfter(barcode: string, steps: number): string | null {
  if (steps === 0) return barcode;
  const digits = TRAILING_DIGITS.exec(barcode)?.[0];
  if (digits === undefined || digits.length > 15) return null;
  const counted = String(Number(digits) + steps).padStart(digits.length, '0');
  return counted.length > digits.length ? null : barcode.slice(0, -digits.length) + counted;
}

/** Writes a number in a pattern; a number that has outgrown the pattern gets more digits. */
export function numberedBarcode(number: number, { prefix, digits }: BarcodePattern): string {
  return prefix + String(number).padStart(digits, '0');
}

/**
 * Takes a barcode apart into pattern and number; null if it does not end in a number that can be continued.
 */
export function numberOfBarcode(barcode: string): (BarcodePattern & { readonly number: number }) | null {
  const digits = TRAILING_DIGITS.exec(barcode)?.[0];
  if (digits === undefined || digits.length > MOST_DIGITS) return null;
  const prefix = barcode.slice(0, -digits.length);
  return prefix.length > 20 ? null : { prefix, digits: digits.length, number: Number(digits) };
}
