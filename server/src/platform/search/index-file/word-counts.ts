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
  const uses = new Map<string, { inTitles: number; inNames: number }>();
  const useOf = (word: string): { inTitles: number; inNames: number } => {
    let use = uses.get(word);
    if (!use) uses.set(word, (use = { inTitles: 0, inNames: 0 }));
    return use;
  };
  return {
    count: (text) => {
      for (const words of text.titleWords) for (const word of words) useOf(word).inTitles += 1;
      for (const words of text.nameWords) for (const word of words) useOf(word).inNames += 1;
      // Words of subjects and publishers are known, so that they are not mended into others, but count as neither.
      for (const words of text.otherWords) for (const word of words) useOf(word);
    },
    write: (database) => {
      const upsert = database.prepare(
        `INSERT INTO word (word, reversed, in_titles, in_names) VALUES (?, ?, ?, ?)
         ON CONFLICT (word) DO UPDATE SET in_titles = in_titles + excluded.in_titles, in_names = in_names + excluded.in_names`,
      );
      for (const word of [...uses.keys()].sort()) {
        const { inTitles, inNames } = useOf(word);
        upsert.run(word, [...word].reverse().join(''), inTitles, inNames);
      }
    },
  };
}
