import type { ClassificationScheme } from '../shared/catalogue.terms';

/** Where a class number stands in the browsing tree: its hundred (`8`, `2X`) and its ten (`89`, `2X4`). */
export type ClassPlace = { readonly hundred: string; readonly ten: string };

const ISLAM_2X = /^2X ?(\d?)(?:[.\d/ -]|$)/i;
const ISLAM_297 = /^297(?:\.(\d))?(?!\d)/;
const DEWEY = /^(\d)(\d)\d(?![\dA-Z])/i;

/** Tells in which scheme a class number is written. */
export function detectScheme(number: string): ClassificationScheme {
  const compact = number.trim();
  if (ISLAM_2X.test(compact)) return 'ISLAM_2X';
  return DEWEY.test(compact) ? 'DDC' : 'OTHER';
}

/**
 * Finds the place of a class number in the tree; Islam is one family, whether written 2X4 or 297.4. Null
 * outside of Dewey.
 */
export function classPlace(number: string): ClassPlace | null {
  const compact = number.trim();
  const islam = ISLAM_2X.exec(compact) ?? ISLAM_297.exec(compact);
  if (islam) return { hundred: '2X', ten: `2X${islam[1] === undefined || islam[1] === '' ? '0' : islam[1]}` };
  const dewey = DEWEY.exec(compact);
  if (!dewey) return null;
  const [, hundred = '', ten = ''] = dewey;
  return { hundred, ten: hundred + ten };
}

/** Gives a notation of the tree as printed: `800` for `8`, `890` for `89`, `2X4` as it is. */
export function displayClass(notation: string): string {
  return /^\d{1,2}$/.test(notation) ? notation.padEnd(3, '0') : notation;
}
