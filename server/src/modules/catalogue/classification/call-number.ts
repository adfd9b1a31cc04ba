import type { RecordCallNumber } from '../shared/bibliographic-record';
import { foldHeading } from '../shared/folding';

/** Class numbers on labels: Dewey with primes and a trailing edition (`005.13/3-22`), and 2X for Islam. */
const CLASS_NUMBER = /^(?:\d{3}(?:\.\d+)?(?:[/'’.-]\d+)*|2X\d?(?:\.\d+)?(?:[/'’-]\d+)*)$/i;
/** Shelves that are known by letters instead of a number: fiction and biography. */
const LETTER_CLASS = /^(?:FIK(?:SI)?|F|FIC|BIO|B|KOM(?:IK)?|SER)\.?$/i;
const PREFIX = /^[A-Z]{1,5}\.?$/i;
const ENTRY_MARK_LENGTH = 3;

/** Reads a call number written in one line or several; null when there is nothing in it. */
export function parseCallNumber(text: string): RecordCallNumber | null {
  const words = text
    .trim()
    .split(/[\s]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const [first = '', second] = words;
  const hasPrefix =
    second !== undefined &&
    !CLASS_NUMBER.test(first) &&
    PREFIX.test(first) &&
    (CLASS_NUMBER.test(second) || (isLetterClass(second) && words.length > 3));
  const [classNumber = '', entryMark, ...titleMarks] = hasPrefix ? words.slice(1) : words;
  return {
    prefix: hasPrefix ? first : null,
    classNumber,
    entryMark: entryMark ?? null,
    titleMark: titleMarks.length === 0 ? null : titleMarks.join(' '),
  };
}

function isLetterClass(word: string): boolean {
  return LETTER_CLASS.test(word) && word.length > 1;
}

/** Gives the lines of the spine label, top first. */
export function callNumberLines(callNumber: RecordCallNumber): readonly string[] {
  const { prefix, classNumber, entryMark, titleMark } = callNumber;
  return [prefix, classNumber, entryMark, titleMark].filter(
    (line): line is string => line !== null && line !== '',
  );
}

/** Gives the call number in one line. */
export function callNumberText(callNumber: RecordCallNumber): string {
  return callNumberLines(callNumber).join(' ');
}

/**
 * Proposes a call number: three letters of the entry word in capitals and the first letter of the title in
 * small.
 */
export function composeCallNumber(parts: {
  classNumber: string;
  entry: string;
  title: string;
  prefix?: string;
}): RecordCallNumber {
  const letters = foldHeading(parts.entry.split(',')[0] ?? '').replace(/[^a-z0-9]/g, '');
  const initial = foldHeading(parts.title)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0);
  return {
    prefix: parts.prefix ?? null,
    classNumber: parts.classNumber,
    entryMark: letters === '' ? null : letters.slice(0, ENTRY_MARK_LENGTH).toUpperCase(),
    titleMark: initial === '' ? null : initial,
  };
}
