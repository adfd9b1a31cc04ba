import { foldText } from '../../../shared/text';
import { loneNumeralAt, readNumberPhrase } from './numbers';
import { CLOSED_COMPOUNDS } from './variant-words';

/** Second parts of compounds by their first part. */
const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = compounds();
const SHORTHAND_TWO = /^(\p{L}{3,})2$/u;

/**
 * Splits text into the words the index knows: folded, initials drawn together (`Y. B.` → `yb`), reduplication
 * as one word (`ayat-ayat`, `ayat2` → `ayatayat`), compounds closed up, number phrases as digits.
 */
export function splitWords(text: string): string[] {
  return joinWords(parted(text), loneNumeralAt);
}

/**
 * Splits text the same, but leaves single letters letters: *sejarah i* may be the beginning of a word, *buku
 * I Gusti Ngurah Rai* a name.
 */
export function splitWordsWithLetters(text: string): string[] {
  return joinWords(parted(text), () => null);
}

function parted(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

function joinWords(parts: readonly string[], numeralAt: typeof loneNumeralAt): string[] {
  const words: string[] = [];
  for (let index = 0; index < parts.length;) {
    const numeral = numeralAt(parts, index);
    const length = numeral === null ? initialsAt(parts, index) : 0;
    const number = length > 1 ? null : readNumberPhrase(parts, index);
    if (numeral !== null) words.push(numeral);
    else if (length > 1) words.push(parts.slice(index, index + length).join(''));
    else if (number) words.push(number.digits);
    else pushWord(words, parts[index] ?? '');
    index += number ? number.length : Math.max(1, length);
  }
  return words;
}

function pushWord(words: string[], part: string): void {
  const word = part.endsWith('2') ? part.replace(SHORTHAND_TWO, '$1$1') : part;
  const last = words[words.length - 1] ?? '';
  const repeats = last === word && word.length >= 3 && !/\d/.test(word);
  if (repeats || COMPOUNDS.get(last)?.has(word)) words[words.length - 1] = `${last}${word}`;
  else words.push(word);
}

function initialsAt(parts: readonly string[], start: number): number {
  let end = start;
  while (isInitial(parts[end])) end++;
  return end - start;
}

function isInitial(part: string | undefined): boolean {
  return part !== undefined && part.length === 1 && part >= 'a' && part <= 'z';
}

function compounds(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const compound of CLOSED_COMPOUNDS) {
    const [first = '', second = ''] = compound.split(' ');
    map.set(first, (map.get(first) ?? new Set()).add(second));
  }
  return map;
}

/** Returns the single word inside a reduplication (`ayatayat` → `ayat`), or null. */
export function reduplicatedWord(word: string): string | null {
  const half = word.length / 2;
  if (!Number.isInteger(half) || half < 3 || /\d/.test(word)) return null;
  const first = word.slice(0, half);
  return word.endsWith(first) ? first : null;
}

/** Writes a word as people do: a reduplication has a hyphen. */
export function spokenWord(word: string): string {
  const single = reduplicatedWord(word);
  return single === null ? word : `${single}-${single}`;
}
