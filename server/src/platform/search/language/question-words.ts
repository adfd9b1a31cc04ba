import { foldSearch } from '../../../shared/search-text';
import { isFunctionWord } from './stop-words';
import { oneSpelling } from './spelling';
import { VARIANT_GROUPS } from './variant-words';

/** Words with which people ask, and without which they ask the same. */
const ASKING_WORDS = new Set(
  `cara bagaimana gimana apa apakah dimana mana kapan berapa siapa saya aku mau ingin bisa boleh ada tolong info informasi
  how where when what who which can do does i my is are there`.split(/\s+/),
);
/** Abbreviations and shorter words could be many others with a vowel more. */
const SHORTEST_WITH_VOWEL = 6;
const MOST_SPELLINGS = 6;
const GROUPS = groups();

/** A word of a question in all spellings in which a text may have it, as typed first. */
export type QuestionWord = readonly string[];

/**
 * Reads a question to a few texts that a module looks through by itself: its telling words, at most so many, of
 * what is looked at of a search.
 */
export function readQuestion(text: string, most: number): QuestionWord[] {
  const words = wordsIn(text);
  const telling = words.filter((word) => !isFunctionWord(word) && !ASKING_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, most).map(listSpellings);
}

/** Every spelling of a word: *kripik* is keripik, *ijin* izin, *djakarta* jakarta. */
export function listSpellings(word: string): string[] {
  const plain = oneSpelling(word);
  const known = [word, plain].flatMap((spelling) => GROUPS.get(spelling) ?? []);
  return [...new Set([word, ...known, plain, ...withVowel(plain)])].slice(0, MOST_SPELLINGS);
}

function wordsIn(text: string): string[] {
  return [...new Set(foldSearch(text).split(' '))].filter((word) => word !== '');
}

/** The vowel that is hardly heard, written: *kripik* is keripik. */
function withVowel(word: string): string[] {
  const parts = word.length < SHORTEST_WITH_VOWEL ? null : /^([bcdfgjkpst])([lr][aiou].+)$/.exec(word);
  return parts ? [`${parts[1] ?? ''}e${parts[2] ?? ''}`] : [];
}

function groups(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const group of VARIANT_GROUPS) {
    const words = group.split(' ');
    for (const word of words) map.set(word, words);
  }
  return map;
}
