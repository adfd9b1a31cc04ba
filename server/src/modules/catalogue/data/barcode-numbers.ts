/** Letters, digits and the signs that Code 39 and Code 128 labels of libraries carry. */
const BARCODE = /^[0-9A-Z][0-9A-Z./+-]{0,39}$/;
const TRAILING_DIGITS = /\d+$/;
const WIDTH = 8;
/** Numbers above this are not ours to continue (an ISBN scanned by mistake). */
const HIGHEST_NUMBER = 99_999_999;

/** Reads a barcode as scanned or typed: the stars of Code 39 fall away, letters are capital. Null if it cannot be one. */
export function readBarcode(text: string): string | null {
  const barcode = text.trim().replace(/^\*|\*$/g, '').toUpperCase();
  return BARCODE.test(barcode) ? barcode : null;
}

/** Gives the barcode `steps` after one: the digits at its end are counted up and keep their width. Null if it ends in none or they overflow. */
export function barcodeAfter(barcode: string, steps: number): string | null {
  if (steps === 0) return barcode;
  const digits = TRAILING_DIGITS.exec(barcode)?.[0];
  if (digits === undefined || digits.length > 15) return null;
  const counted = String(Number(digits) + steps).padStart(digits.length, '0');
  return counted.length > digits.length ? null : barcode.slice(0, -digits.length) + counted;
}

/** Writes a number as the library's own barcode. */
export function numberedBarcode(number: number): string {
  return String(number).padStart(WIDTH, '0');
}

/** Tells the number of one of the library's own barcodes; null for others. */
export function barcodeNumber(barcode: string): number | null {
  if (!/^\d{1,8}$/.test(barcode)) return null;
  const number = Number(barcode);
  return number < HIGHEST_NUMBER ? number : null;
}
