/** Whole rupiah; the library keeps no sen. */
export type Rupiah = number;

/** Tells whether the number is a legal amount: a whole number from 0 to 9007199254740991. */
export function isRupiah(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 0;
}
