import type { IndexDatabase } from '../../index-file/schema';

/**
 * How often a word occurs in titles and in names, in how many different names, and in how many of them as the
 * surname.
 */
export type WordUse = {
  readonly word: string;
  readonly inTitles: number;
  readonly inNames: number;
  readonly names: number;
  readonly surnames: number;
};

/** The words of the catalogue. */
export type Vocabulary = {
  use(word: string): WordUse | null;
  /**
   * Words at most `distance` letters apart, nearest and most used first. A moved letter counts as one; words
   * in which it moved farther come last.
   */
  neighbours(word: string, distance: 1 | 2): readonly WordUse[];
  /** Words of names one letter apart; other words are not read. */
  nearNames(word: string): readonly WordUse[];
  /** Longer words that begin with this one, most used first. */
  goingOn(word: string): readonly WordUse[];
};

const MOST_CANDIDATES = 4000;

type Candidates = (start: string, lengths: readonly [number, number]) => WordUse[];

/** Opens the vocabulary of a file. */
export function openVocabulary(database: IndexDatabase): Vocabulary {
  const find = database.prepare<[string], WordUse>(
    'SELECT word, in_titles AS inTitles, in_names AS inNames, names, surnames FROM word WHERE word = ?',
  );
  const range = (column: 'word' | 'reversed', condition: string): Candidates => {
    const statement = database.prepare<[string, string, number, number, number], WordUse>(
      `SELECT word, in_titles AS inTitles, in_names AS inNames, names, surnames FROM word
       WHERE ${column} >= ? AND ${column} < ? AND length(word) BETWEEN ? AND ? AND ${condition} LIMIT ?`,
    );
    return (start, [shortest, longest]) =>
      statement.all(start, `${start}\uffff`, shortest, longest, MOST_CANDIDATES);
  };
  const nearby = (condition: string): ((word: string, distance: 1 | 2) => WordUse[]) => {
    const byStart = range('word', condition);
    const byEnd = range('reversed', condition);
    return (word, distance) => {
      const half = Math.max(2, Math.floor(word.length / 2) - (distance > 1 ? 1 : 0));
      const ending = [...word].reverse().join('').slice(0, half);
      const lengths = [word.length - distance, word.length + distance] as const;
      return closest(word, [...byStart(word.slice(0, half), lengths), ...byEnd(ending, lengths)], distance);
    };
  };
  const [near, nearNames] = [nearby('1 = 1'), nearby('in_names > 0')];
  const use = (word: string): WordUse | null => find.get(word) ?? null;
  const moved = (word: string, farthest: number): WordUse[] =>
    [...withOneLetterMoved(word, farthest)].flatMap((other) => use(other) ?? []);
  const neighbours: Vocabulary['neighbours'] = (word, distance) => {
    if (distance === 2) return near(word, 2);
    const close = [...near(word, 1), ...moved(word, 1)].sort(byFrequency);
    const farther = word.length < SHORTEST_MOVED ? [] : moved(word, FARTHEST_MOVED).sort(byFrequency);
    return [...new Map([...close, ...farther].map((one) => [one.word, one])).values()];
  };
  const begun = database.prepare<[string, string, number], WordUse>(
    'SELECT word, in_titles AS inTitles, in_names AS inNames, names, surnames FROM word WHERE word > ? AND word < ? LIMIT ?',
  );
  const goingOn = (word: string): WordUse[] =>
    begun
      .all(word, `${word}\uffff`, MOST_CANDIDATES)
      .filter((use) => isWord(use.word))
      .sort(byFrequency);
  return { use, neighbours, nearNames: (word) => nearNames(word, 1), goingOn };
}

/** A word is part of names if it occurs in names this many times as often as in titles. */
const MOSTLY = 1.5;

/** Tells whether a word is mostly a part of names. */
export function isNameWord(use: WordUse | null): boolean {
  return use !== null && use.inNames > 0 && use.inNames >= use.inTitles * MOSTLY;
}

/**
 * Tells whether a word is mostly part of names, and mostly as the surname. A name counts in its other order
 * too.
 */
export function isSurname(use: WordUse | null): boolean {
  return use !== null && isNameWord(use) && use.surnames * 2 >= use.names;
}

function isWord(word: string): boolean {
  return !/\d/.test(word);
}

/**
 * One letter added, dropped or changed leaves one half of a word intact, so only words that share a half are
 * compared.
 */
function closest(word: string, candidates: readonly WordUse[], distance: 1 | 2): WordUse[] {
  const found = new Map<string, { use: WordUse; apart: number }>();
  for (const use of candidates) {
    if (use.word === word || Math.abs(use.word.length - word.length) > distance || /\d/.test(use.word))
      continue;
    const apart = distance === 1 ? slipsApart(word, use.word) : lettersApart(word, use.word, distance);
    if (apart <= distance) found.set(use.word, { use, apart });
  }
  return [...found.values()]
    .sort((a, b) => a.apart - b.apart || byFrequency(a.use, b.use))
    .map(({ use }) => use);
}

function byFrequency(one: WordUse, other: WordUse): number {
  return other.inTitles + other.inNames - one.inTitles - one.inNames;
}

const SHORTEST_MOVED = 6;
const FARTHEST_MOVED = 3;
/** In longer words moved letters are not looked for. */
const LONGEST_MOVED = 30;

/**
 * A moved letter is one slip too and may leave neither half intact: *pyhton*; in longer words it may have
 * moved farther: *phyton*.
 */
function withOneLetterMoved(word: string, farthest: number): Set<string> {
  const moved = new Set<string>();
  if (word.length > LONGEST_MOVED) return moved;
  for (let from = 0; from < word.length; from++) {
    const rest = word.slice(0, from) + word.slice(from + 1);
    for (let to = Math.max(0, from - farthest); to <= Math.min(rest.length, from + farthest); to++)
      moved.add(rest.slice(0, to) + word.charAt(from) + rest.slice(to));
  }
  moved.delete(word);
  return moved;
}

/**
 * Returns 1 if one letter was added, dropped, changed or swapped with its neighbour, else 2: `lettersApart`
 * within one, without a table.
 */
export function slipsApart(first: string, second: string): 1 | 2 {
  let start = 0;
  while (start < first.length && first[start] === second[start]) start++;
  let [one, other] = [first.length, second.length];
  while (one > start && other > start && first[one - 1] === second[other - 1]) {
    one--;
    other--;
  }
  const [left, right] = [one - start, other - start];
  if (left <= 1 && right <= 1) return 1;
  const isSwapped =
    left === 2 && right === 2 && first[start] === second[start + 1] && first[start + 1] === second[start];
  return isSwapped ? 1 : 2;
}

/** Counts letters to add, drop, change or swap with their neighbour; gives up above `limit`. */
export function lettersApart(first: string, second: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    for (let column = 1; column <= second.length; column++) {
      const cost = first[row - 1] === second[column - 1] ? 0 : 1;
      let value = Math.min(
        (current[column - 1] ?? 0) + 1,
        (last[column] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      );
      if (first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1])
        value = Math.min(value, (beforeLast[column - 2] ?? 9) + 1);
      current.push(value);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return last[second.length] ?? limit + 1;
}
