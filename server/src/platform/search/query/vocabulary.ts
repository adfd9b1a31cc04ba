import type { IndexDatabase } from '../index-file/schema';

/** How often a word stands in titles and in names. */
export type WordUse = { readonly word: string; readonly inTitles: number; readonly inNames: number };

/** The words of the catalogue. */
export type Vocabulary = {
  use(word: string): WordUse | null;
  /** Words at most `distance` letters apart, nearest and most used first. */
  neighbours(word: string, distance: number): readonly WordUse[];
};

const MOST_CANDIDATES = 4000;

/** Opens the vocabulary of a file. */
export function openVocabulary(database: IndexDatabase): Vocabulary {
  const find = database.prepare<[string], WordUse>('SELECT word, in_titles AS inTitles, in_names AS inNames FROM word WHERE word = ?');
  const range = (column: 'word' | 'reversed'): ((start: string, lengths: readonly [number, number]) => WordUse[]) => {
    const statement = database.prepare<[string, string, number, number, number], WordUse>(
      `SELECT word, in_titles AS inTitles, in_names AS inNames FROM word
       WHERE ${column} >= ? AND ${column} < ? AND length(word) BETWEEN ? AND ? LIMIT ?`,
    );
    return (start, [shortest, longest]) => statement.all(start, `${start}\uffff`, shortest, longest, MOST_CANDIDATES);
  };
  const byStart = range('word');
  const byEnd = range('reversed');
  return {
    use: (word) => find.get(word) ?? null,
    neighbours: (word, distance) => {
      const half = Math.max(2, Math.floor(word.length / 2) - (distance > 1 ? 1 : 0));
      const ending = [...word].reverse().join('').slice(0, half);
      const lengths = [word.length - distance, word.length + distance] as const;
      const candidates = [...byStart(word.slice(0, half), lengths), ...byEnd(ending, lengths)];
      return closest(word, candidates, distance);
    },
  };
}

/** One slip leaves one half of the word whole, so words that share a half are all that need a look. */
function closest(word: string, candidates: readonly WordUse[], distance: number): WordUse[] {
  const found = new Map<string, { use: WordUse; apart: number }>();
  for (const use of candidates) {
    if (use.word === word || Math.abs(use.word.length - word.length) > distance || /\d/.test(use.word)) continue;
    const apart = lettersApart(word, use.word, distance);
    if (apart <= distance) found.set(use.word, { use, apart });
  }
  const frequency = (use: WordUse): number => use.inTitles + use.inNames;
  return [...found.values()].sort((a, b) => a.apart - b.apart || frequency(b.use) - frequency(a.use)).map(({ use }) => use);
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
