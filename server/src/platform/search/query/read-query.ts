import type { WordForms } from '../language/word-forms';
import type { ParsedQuery, Reading } from './parsed-query';
import { queryIdentifier, queryWords, queryWordsWithLetters, readWords } from './parsed-query';
import type { Vocabulary } from './vocabulary';

/** What reading a search needs of the catalogue. */
export type QueryReader = { readonly vocabulary: Vocabulary; readonly forms: (word: string) => WordForms };

/** Readings beyond these cost more than they find; pasted text would make dozens. */
const MOST_READINGS = 8;
const RARE = 3;
const SHORTEST_NEAR = 6;

/** Understands a search: its words, and the other ways in which a record may have written them. */
export function readQuery(text: string, reader: QueryReader): ParsedQuery {
  const words = queryWords(text);
  const letters = queryWordsWithLetters(text);
  // *Kalkulus I* is the first of its volumes, or the beginning of *Kalkulus integral* and a letter in the middle of a longer title.
  const more = words.at(-1) === '1' && letters?.at(-1) === 'i' ? [[...words.slice(0, -1), 'i']] : [];
  return { ...readQueryWords(words, { identifier: queryIdentifier(text), more }, reader), withLetters: letters && readQueryWords(letters, {}, reader) };
}

/** Understands a search given as words, and in other words that may be meant. */
export function readQueryWords(words: readonly string[], { identifier = null, more = [] }: { readonly identifier?: string | null; readonly more?: readonly (readonly string[])[] }, reader: QueryReader): ParsedQuery {
  const variants = [words, ...more, ...joinedWords(words, reader), ...splitRareWords(words, reader), ...expandedWords(words, reader)];
  const readings = variants.filter((variant) => variant.length > 0).slice(0, MOST_READINGS).map((variant) => readWords(variant, reader.forms));
  return { readings, identifier, titleKey: words.join(' '), withLetters: null };
}

/** Adds to each word the names spelled almost alike; only for searches of several words, where the others keep it honest. */
export function withNearNames(reading: Reading, reader: QueryReader): Reading {
  if (reading.filter((term) => !term.isOptional).length < 2) return reading;
  return reading.map((term) => ({ ...term, near: nearNames(term.forms.surface, reader) }));
}

function nearNames(word: string, { vocabulary, forms }: QueryReader): string[] {
  if (word.length < SHORTEST_NEAR || !/^[a-z]+$/.test(word)) return [];
  return vocabulary.nearNames(word).slice(0, 8).map((use) => forms(use.word).key);
}

function joinedWords(words: readonly string[], { vocabulary }: QueryReader): string[][] {
  const variants: string[][] = [];
  for (let index = 0; index + 1 < words.length; index++) {
    const joined = `${words[index]}${words[index + 1]}`;
    if (vocabulary.use(joined)) variants.push([...words.slice(0, index), joined, ...words.slice(index + 2)]);
  }
  return variants;
}

/** A word hardly known may be two closed up: `laskarpelangi`. */
function splitRareWords(words: readonly string[], { vocabulary }: QueryReader): string[][] {
  const variants: string[][] = [];
  words.forEach((word, index) => {
    const use = vocabulary.use(word);
    if (word.length < 6 || /\d/.test(word) || (use && use.inTitles + use.inNames > RARE)) return;
    const parts = likeliestSplit(word, vocabulary);
    if (parts) variants.push([...words.slice(0, index), ...parts, ...words.slice(index + 1)]);
  });
  return variants;
}

function likeliestSplit(word: string, vocabulary: Vocabulary): [string, string] | null {
  let best: { parts: [string, string]; uses: number } | null = null;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const parts: [string, string] = [word.slice(0, cut), word.slice(cut)];
    const uses = Math.min(...parts.map((part) => frequency(part, vocabulary)));
    if (uses > 0 && (!best || uses > best.uses)) best = { parts, uses };
  }
  return best?.parts ?? null;
}

function frequency(word: string, vocabulary: Vocabulary): number {
  const use = vocabulary.use(word);
  return use ? use.inTitles + use.inNames : 0;
}

function expandedWords(words: readonly string[], { forms }: QueryReader): string[][] {
  return words.flatMap((word, index) => {
    const { expansion } = forms(word);
    return expansion.length > 0 ? [[...words.slice(0, index), ...expansion, ...words.slice(index + 1)]] : [];
  });
}
