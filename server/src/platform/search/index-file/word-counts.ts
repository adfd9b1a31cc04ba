import type { IndexDatabase } from './schema';
import type { Wording } from './wordings';

/** Counts how often each word stands in titles and in names: the vocabulary behind spelling help. */
export type WordCounts = {
  /** Counts the words of a wording that was used so many times. */
  count(wording: Wording, uses: number): void;
  /** Adds the counts to the file. */
  write(database: IndexDatabase): void;
};

/** Starts counting from nothing. */
export function createWordCounts(): WordCounts {
  const counts = new Map<string, { inTitles: number; inNames: number }>();
  const countOf = (word: string): { inTitles: number; inNames: number } => {
    let count = counts.get(word);
    if (!count) counts.set(word, (count = { inTitles: 0, inNames: 0 }));
    return count;
  };
  return {
    count: ({ field, words }, uses) => {
      // The first word of a title is one of its words, and a year is no word.
      if (field === 'start' || field === 'year') return;
      for (const word of words) {
        // Words of subjects and publishers are known, so that they are not mended into others, but count as neither.
        const count = countOf(word);
        if (field === 'title') count.inTitles += uses;
        if (field === 'name') count.inNames += uses;
      }
    },
    write: (database) => {
      const upsert = database.prepare(
        `INSERT INTO word (word, reversed, in_titles, in_names) VALUES (?, ?, ?, ?)
         ON CONFLICT (word) DO UPDATE SET in_titles = in_titles + excluded.in_titles, in_names = in_names + excluded.in_names`,
      );
      for (const [word, { inTitles, inNames }] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
        upsert.run(word, [...word].reverse().join(''), inTitles, inNames);
      }
    },
  };
}
