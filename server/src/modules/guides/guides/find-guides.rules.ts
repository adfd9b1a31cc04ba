import { cutSearch } from '../../../shared/search-text';
import { foldText } from '../../../shared/text';

/** What can be looked for in a guide: its name, and everything else that is written for looking up. */
export type FindableGuide = {
  readonly names: readonly (string | null)[];
  readonly others: readonly (string | null)[];
  readonly position: number;
};

/** Words without which a question asks the same. */
const FILLERS = new Set([
  'untuk',
  'dan',
  'di',
  'ke',
  'dari',
  'yang',
  'cara',
  'bagaimana',
  'apa',
  'mengurus',
  'membuat',
  'saya',
  'how',
  'to',
  'for',
  'a',
  'an',
  'the',
  'of',
  'and',
  'get',
  'my',
]);
/** Words for one thing: UKM is UMKM; IKM are small industries, which are UKM too. */
const SAME = new Map([
  ['umkm', 'ukm'],
  ['ikm', 'ukm'],
  ['msme', 'ukm'],
  ['sme', 'ukm'],
  ['ijin', 'izin'],
  ['perizinan', 'izin'],
  ['perijinan', 'izin'],
  ['licence', 'permit'],
  ['license', 'permit'],
]);
/** Every guide is for small businesses, whether it says so or not. */
const OF_ALL = ['ukm'];
const SHORTEST_BEGINNING = 3;
const MOST_WORDS = 8;

/** A question to guides: its text, and how else a word of it may be spelled. */
export type GuideQuestion = {
  readonly text: string;
  readonly spellingsOf: (word: string) => readonly string[];
};

/**
 * Finds the guides that have every word of a question, whole or as a beginning; those with more of them in
 * their name come first.
 */
export function findGuides<Guide>(
  guides: readonly Guide[],
  { text, spellingsOf }: GuideQuestion,
  facts: (guide: Guide) => FindableGuide,
): Guide[] {
  const words = [...new Set(wordsOf(cutSearch(text)).filter((word) => !FILLERS.has(word)))]
    .slice(0, MOST_WORDS)
    .map((word) => spellingsOf(word));
  if (words.length === 0) return [];
  const found = guides
    .map((guide) => ({ guide, facts: facts(guide) }))
    .filter(({ facts: { names, others } }) => has([...names, ...others], words));
  const score = ({ names }: FindableGuide): number => words.filter((word) => has(names, [word])).length;
  return found
    .sort((a, b) => score(b.facts) - score(a.facts) || a.facts.position - b.facts.position)
    .map(({ guide }) => guide);
}

/** Tells whether texts have one spelling of each word. */
function has(texts: readonly (string | null)[], words: readonly (readonly string[])[]): boolean {
  const present = [...texts.flatMap((text) => wordsOf(text ?? '')), ...OF_ALL];
  // "PIRT" is written P-IRT and "sehalal.id" with a dot: closed up they are one.
  const closedUp = texts.map((text) => foldText(text ?? '').replaceAll(' ', '')).join(' ');
  const isThere = (word: string): boolean =>
    present.some((one) => one === word || (word.length >= SHORTEST_BEGINNING && one.startsWith(word)));
  const isInside = (word = ''): boolean => word.length > SHORTEST_BEGINNING && closedUp.includes(word);
  return words.every((spellings) => isInside(spellings[0]) || spellings.some(isThere));
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => SAME.get(word) ?? word);
}
