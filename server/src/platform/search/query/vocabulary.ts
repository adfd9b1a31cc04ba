import type { IndexDatabase } from '../index-file/schema';

/** How often a word stands in titles and in names. */
export type WordUse = { readonly word: string; readonly inTitles: number; readonly inNames: number };

/** The words of the catalogue. */
export type Vocabulary = {
  use(word: string): WordUse | null;
  /** Words at most `distance` letters apart, nearest and most used first. */
  neighbours(word: string, distance: 1 | 2): readonly WordUse[];
  /** The same for names: words that stand in no name are not even read. */
  nearNames(word: string): readonly WordUse[];
};

const MOST_CANDIDATES = 4000;

type Candidates = (start: string, lengths: readonly [number, number]) => WordUse[];

/** Opens the vocabulary of a file. */
export function openVocabulary(database: IndexDatabase): Vocabulary {
  const find = database.prepare<[string], WordUse>('SELECT word, in_titles AS inTitles, in_names AS inNames FROM word WHERE word = ?');
  const range = (column: 'word' | 'reversed', condition: string): Candidates => {
    const statement = database.prepare<[string, string, number, number, number], WordUse>(
      `SELECT word, in_titles AS inTitles, in_names AS inNames FROM word
       WHERE ${column} >= ? AND ${column} < ? AND length(word) BETWEEN ? AND ? AND ${condition} LIMIT ?`,
    );
    return (start, [shortest, longest]) => statement.all(start, `${start}\uffff`, shortest, longest, MOST_CANDIDATES);
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
  const nearNames = nearby('in_names > 0');
  return { use: (word) => find.get(word) ?? null, neighbours: nearby('1 = 1'), nearNames: (word) => nearNames(word, 1) };
}

/** One slip leaves one half of the word whole, so words that share a half are all that need a look. */
function closest(word: string, candidates: readonly WordUse[], distance: 1 | 2): WordUse[] {
  const found = new Map<string, { use: WordUse; apart: number }>();
  for (const use of candidates) {
    if (use.word === word || Math.abs(use.word.length - word.length) > distance || /\d/.test(use.word)) continue;
    const apart = distance === 1 ? slipsApart(word, use.word) : lettersApart(word, use.word, distance);
    if (apart <= distance) found.set(use.word, { use, apart });
  }
  const frequency = (use: WordUse): number => use.inTitles + use.inNames;
  return [...found.values()].sort((a, b) => a.apart - b.apart || frequency(b.use) - frequency(a.use)).map(({ use }) => use);
}

/** Tells whether one letter was added, dropped, changed or swapped with its neighbour (1) or more happened (2): what `lettersApart` says within one, without a table. */
export function slipsApart(first: string, second: string): 1 | 2 {
  let start = 0;
  while (start < first.length && first[start] === second[start]) start++;
  let [one, other] = [first.length, second.length];
  while (one > start && other > start && first[one - 1] === second[other - 1]) { one--; other--; }
  const [left, right] = [one - start, other - start];
  if (left <= 1 && right <= 1) return 1;
  const isSwapped = left === 2 && right === 2 && first[start] === second[start + 1] && first[start + 1] === second[start];
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
      let value = Math.min((current[column - 1] ?? 0) + 1, (last[column] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      if (first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]) value = Math.min(value, (beforeLast[column - 2] ?? 9) + 1);
      current.push(value);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return last[second.length] ?? limit + 1;
}
