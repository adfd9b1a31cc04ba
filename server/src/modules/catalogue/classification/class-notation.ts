import type { RecordCallNumber } from '../shared/bibliographic-record';
import type { ClassificationScheme } from '../shared/catalogue.terms';
import { foldHeading } from '../shared/folding';

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

/**
 * Gives a key that sorts call numbers, compared character by character, as they stand on the shelf. Prefixed
 * shelves (R, A) follow the open shelf, each on its own; class numbers run digit by digit (005.13/3 before
 * 005.2), 2X after 299, letters (FIK) after all numbers; then entry mark and title mark. Only capitals,
 * digits and blanks are used, so that every database compares it alike.
 */
export function shelfSortKey(callNumber: RecordCallNumber): string {
  const { prefix, classNumber, entryMark, titleMark } = callNumber;
  const shelf = capitals(prefix ?? '');
  const parts = [
    shelf === '' ? '0' : `1${shelf}`,
    classKey(classNumber),
    capitals(entryMark ?? ''),
    capitals(titleMark ?? ''),
  ];
  return parts.join(' ').trimEnd();
}

/**
 * A prime (`/`) only marks where a number may be cut; what follows a hyphen or blank is sorted after the
 * plain number.
 */
function classKey(classNumber: string): string {
  const [number = '', ...additions] = classNumber.replace(/[/'’]/g, '').split(/[\s-]+/);
  const [whole = '', ...decimals] = number.split('.');
  const padded = /^\d{1,2}$/.test(whole) ? whole.padStart(3, '0') : whole;
  const digits = decimals.join('').replace(/0+$/, '');
  const suffix = additions.length === 0 ? '' : ` ${additions.join(' ')}`;
  return capitals(padded) + capitals(digits) + suffix.toUpperCase();
}

function capitals(text: string): string {
  return foldHeading(text).replace(/ /g, '').toUpperCase();
}
