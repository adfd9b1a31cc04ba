import type { RecordCallNumber } from '../shared/bibliographic-record';
import { foldText } from '../shared/folding';

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
  return foldText(text).replace(/ /g, '').toUpperCase();
}
