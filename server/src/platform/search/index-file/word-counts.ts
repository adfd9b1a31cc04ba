import type { DocumentText } from './document-text';
import type { IndexDatabase } from './schema';

/** Counts how often each word stands in titles and in names: the vocabulary behind spelling help. */
export type WordCounts = {
  count(text: DocumentText): void;
  /** Adds the counts to the file. */
  write(database: IndexDatabase): void;
};

/** Starts counting from nothing. */
export function createWordCounts(): WordCounts {
  const inTitles = new Map<string, number>();
  const inNames = new Map<string, number>();
  const increment = (counts: Map<string, number>, word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  return {
    count: (text) => {
      for (const words of text.titleWords) for (const word of words) increment(inTitles, word);
      for (const words of text.nameWords) for (const word of words) increment(inNames, word);
    },
    write: (database) => {
      const upsert = database.prepare(
        `INSERT INTO word (word, reversed, in_titles, in_names) VALUES (?, ?, ?, ?)
         ON CONFLICT (word) DO UPDATE SET in_titles = in_titles + excluded.in_titles, in_names = in_names + excluded.in_names`,
      );
      const all = [...new Set([...inTitles.keys(), ...inNames.keys()])].sort();
      for (const word of all) upsert.run(word, [...word].reverse().join(''), inTitles.get(word) ?? 0, inNames.get(word) ?? 0);
    },
  };
}
