/**
 * The ten main classes of the shelf, with Islam (2X or 297) apart because it is a third of the shelf of
 * religion.
 */
export type ShelfClass = '0' | '1' | '2' | '2X' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

const SHELF_PREFIX = /^[A-Z]{1,3}[\s.]+(?=\d)/i;
const MAIN_CLASSES: readonly ShelfClass[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/**
 * Finds the shelf class of a class number; shelf prefixes such as R, A or L are ignored, and no number means
 * literature.
 */
export function toShelfClass(classNumber: string | null | undefined): ShelfClass {
  const number = (classNumber ?? '').trim().replace(SHELF_PREFIX, '');
  if (/^(?:2X|297)/i.test(number)) return '2X';
  return MAIN_CLASSES.find((digit) => number.startsWith(digit)) ?? '8';
}
