import { isFormWord } from '../../language/form-words';
import { isFunctionWord } from '../../language/stop-words';
import { findExpansion, type WordForms } from '../../language/word-forms';
import { splitWords } from '../../language/words';
import type { ParsedQuery, Reading } from './parsed-query';
import {
  MOST_WORDS,
  queryIdentifier,
  querySurname,
  queryWords,
  queryWordsWithLetters,
  readWords,
  requiredTerms,
  listSurfaces,
  withoutWishes,
} from './parsed-query';
import type { Vocabulary, WordUse } from './vocabulary';

/** What is needed of the catalogue to read a search. */
export type QueryReader = { readonly vocabulary: Vocabulary; readonly forms: (word: string) => WordForms };

/** At most this many readings: more cost more than they find, and pasted text would make dozens. */
const MOST_READINGS = 8;
const RARE = 3;
const SHORTEST_NEAR = 6;
const MOST_NEIGHBOURS = 16;
const MOST_ALMOST = 4;
/** Measures that *se* counts as one: *sekali* is *1 kali*. */
const MEASURES = 'kali|hari|minggu|bulan|tahun|jam|malam|ribu|ratus|juta';
const ONE_MEASURE = new RegExp(`^se(${MEASURES})$`);
const MEASURE = new RegExp(`^(?:${MEASURES})$`);

/** Parses a search: its words, and other ways in which a record may have written them. */
export function readQuery(text: string, reader: QueryReader): ParsedQuery {
  const words = queryWords(text);
  const letters = queryWordsWithLetters(text);
  // *Kalkulus I* is the first of its volumes, or the beginning of *Kalkulus integral* and a letter in the
  // middle of a longer title.
  const more = words.at(-1) === '1' && letters?.at(-1) === 'i' ? [[...words.slice(0, -1), 'i']] : [];
  const surname = querySurname(text);
  return {
    ...readQueryWords(words, { identifier: queryIdentifier(text), more }, reader),
    surname,
    withLetters: letters && { ...readQueryWords(letters, {}, reader), surname },
  };
}

/** Parses a search that is given as words, together with other words that may be meant. */
export function readQueryWords(
  words: readonly string[],
  {
    identifier = null,
    more = [],
  }: { readonly identifier?: string | null; readonly more?: readonly (readonly string[])[] },
  reader: QueryReader,
): ParsedQuery {
  const variants = [
    words,
    ...more,
    ...joinedWords(words, reader),
    ...arabicCompounds(words, reader),
    ...splitRareWords(words, reader),
    ...splitAtNumbers(words, reader),
    ...expandedWords(words, reader),
  ];
  const readings = variants
    .filter((variant) => variant.length > 0)
    .slice(0, MOST_READINGS)
    .map((variant) => readWords(variant, reader.forms));
  return {
    readings,
    identifier,
    titleKey: words.join(' '),
    withLetters: null,
    core: withoutWishes(readings[0] ?? []),
    hints: [],
    surname: null,
  };
}

/** Adds similar names to each word; only if the search has several words, which keep the result precise. */
export function withNearNames(reading: Reading, reader: QueryReader): Reading {
  if (reading.filter((term) => !term.isOptional).length < 2) return reading;
  return reading.map((term) => ({ ...term, near: nearNames(term.forms.surface, reader) }));
}

/**
 * Returns each required word with similar words, likeliest first; for a known word similar names only.
 * Returns none unless the search has two to four words and one of them is unknown, which shows that it is
 * misspelt.
 */
export function wordsAlmostAlike(query: ParsedQuery, { vocabulary }: QueryReader): string[][] {
  const words = requiredTerms(query.readings[0] ?? []).map(({ forms }) => ({
    word: forms.surface,
    isKnown: vocabulary.use(forms.surface) !== null,
  }));
  if (words.length < 2 || words.length > MOST_ALMOST || words.every(({ isKnown }) => isKnown)) return [];
  const mayBeMeant = ({ word, inNames, inTitles }: WordUse, isNameWanted: boolean): boolean =>
    !isFunctionWord(word) && !isFormWord(word) && (!isNameWanted || inNames > inTitles);
  return words.map(({ word, isKnown }) => {
    if (!/^[a-z]{3,}$/.test(word) || isFormWord(word)) return [word];
    const near = vocabulary
      .neighbours(word, 1)
      .filter((use) => mayBeMeant(use, isKnown))
      .slice(0, MOST_NEIGHBOURS)
      .map((use) => use.word);
    return isKnown ? [word, ...near] : [...near, word];
  });
}

/**
 * Reads *1 kali* as *sekali* and *sehari* as *1 hari*, if nothing is found as typed; null if nothing is
 * counted this way.
 */
export function otherwiseCounted(query: ParsedQuery, reader: QueryReader): ParsedQuery | null {
  const words = listSurfaces(query);
  const [counted] = words.flatMap((word, index) => {
    const [, measure] = ONE_MEASURE.exec(word) ?? [];
    if (measure !== undefined) return [[...words.slice(0, index), '1', measure, ...words.slice(index + 1)]];
    return ['1', 'satu'].includes(words[index - 1] ?? '') && MEASURE.test(word)
      ? [[...words.slice(0, index - 1), `se${word}`, ...words.slice(index + 1)]]
      : [];
  });
  return counted === undefined ? null : readQueryWords(counted, {}, reader);
}

function nearNames(word: string, { vocabulary, forms }: QueryReader): string[] {
  if (word.length < SHORTEST_NEAR || !/^[a-z]+$/.test(word)) return [];
  return vocabulary
    .nearNames(word)
    .slice(0, 8)
    .map((use) => forms(use.word).key);
}

function joinedWords(words: readonly string[], { vocabulary }: QueryReader): string[][] {
  const variants: string[][] = [];
  for (const count of [2, 3]) {
    for (let index = 0; index + count <= words.length; index++) {
      const joined = words.slice(index, index + count).join('');
      if (vocabulary.use(joined))
        variants.push([...words.slice(0, index), joined, ...words.slice(index + count)]);
    }
  }
  return variants;
}

/**
 * *Ulum al din* is also written *ulumuddin*, *abd al rahman* *abdurrahman*, *asma al husna* *asmaul husna*.
 */
function arabicCompounds(words: readonly string[], { vocabulary }: QueryReader): string[][] {
  return words.flatMap((word, index) => {
    const [before = '', after = ''] = [words[index - 1], words[index + 1]];
    if (word !== 'al' || before === '' || after === '') return [];
    const ways = [[`${before}u${after.charAt(0)}${after}`], [`${before}ul${after}`], [`${before}ul`, after]];
    return ways
      .filter(([first = '']) => vocabulary.use(first))
      .map((way) => [...words.slice(0, index - 1), ...way, ...words.slice(index + 2)]);
  });
}

/** A rare word may be two written as one: `laskarpelangi`. */
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

const WITH_NUMBER = /^([a-z]{2,})?(\d+)([a-z]{2,})?$/;

/**
 * An unknown word may be joined with a number: `negeri5menara`. If its letters are no words either, it is a
 * code such as *k13* or *b2b*.
 */
function splitAtNumbers(words: readonly string[], { vocabulary }: QueryReader): string[][] {
  const isWord = (part: string): boolean =>
    /^\d/.test(part) || (!isFunctionWord(part) && vocabulary.use(part) !== null);
  const parted = words
    .map((word) => {
      const parts =
        WITH_NUMBER.exec(word)
          ?.slice(1)
          .filter((part) => part !== undefined) ?? [];
      return parts.length > 1 && vocabulary.use(word) === null && parts.every(isWord)
        ? splitWords(parts.join(' '))
        : [word];
    })
    .flat();
  return parted.length === words.length || parted.length > MOST_WORDS ? [] : [parted];
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
    const expansion = findExpansion(forms(word));
    return expansion.length > 0 ? [[...words.slice(0, index), ...expansion, ...words.slice(index + 1)]] : [];
  });
}
