import { foldText } from '../../../shared/text';
import { readNumberPhrase } from './numbers';
import { CLOSED_COMPOUNDS } from './variant-words';

const COMPOUNDS: ReadonlySet<string> = new Set(CLOSED_COMPOUNDS);
const SHORTHAND_TWO = /^(\p{L}{3,})2$/u;

/**
 * Splits text into the words the index knows: folded, initials drawn together (`Y. B.` → `yb`), reduplication as one
 * word (`ayat-ayat`, `ayat2` → `ayatayat`), compounds closed up, number phrases as digits.
 */
export function splitWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : joinWords(folded.split(' '));
}

function joinWords(parts: readonly string[]): string[] {
  const words: string[] = [];
  for (let index = 0; index < parts.length; ) {
    const length = initialsAt(parts, index);
    const number = length > 1 ? null : readNumberPhrase(parts, index);
    if (length > 1) words.push(parts.slice(index, index + length).join(''));
    else if (number) words.push(number.digits);
    else pushWord(words, parts[index] ?? '');
    index += number ? number.length : Math.max(1, length);
  }
  return words;
}

function pushWord(words: string[], part: string): void {
  const word = part.replace(SHORTHAND_TWO, '$1$1');
  const last = words.at(-1);
  const repeats = last === word && word.length >= 3 && !/\d/.test(word);
  if (repeats || (last !== undefined && COMPOUNDS.has(`${last} ${word}`))) words[words.length - 1] = `${last}${word}`;
  else words.push(word);
}

function initialsAt(parts: readonly string[], start: number): number {
  let end = start;
  while (end < parts.length && /^[a-z]$/.test(parts[end] ?? '')) end++;
  return end - start;
}

/** Returns the single word inside a reduplication (`ayatayat` → `ayat`), or null. */
export function reduplicatedWord(word: string): string | null {
  const half = word.length / 2;
  if (!Number.isInteger(half) || half < 3 || /\d/.test(word)) return null;
  const first = word.slice(0, half);
  return word.endsWith(first) ? first : null;
}
