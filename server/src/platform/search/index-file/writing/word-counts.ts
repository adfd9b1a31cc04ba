import type { IndexDatabase } from '../schema';
import type { Wording } from './wordings';

/** Counts how often each word stands in titles and in names: the vocabulary behind spelling help. */
export type WordCounts = {
  /** Counts the words of a wording that was used so many times. */
  count(wording: Wording, uses: number): void;
  /** Adds the counts to the file. */
  write(database: IndexDatabase): void;
};

type Count = { inTitles: number; inNames: number; names: number; surnames: number };

/** Starts counting from nothing. */
export function createWordCounts(): WordCounts {
  const counts = new Map<string, Count>();
  const countOf = (word: string): Count => {
    let count = counts.get(word);
    if (!count) counts.set(word, (count = { inTitles: 0, inNames: 0, names: 0, surnames: 0 }));
    return count;
  };
  return {
    count: ({ field, words, surname }, uses) => {
      // The first word of a title is one of its words, and a year is no word.
      if (field === 'start' || field === 'year') return;
      for (const word of words) {
        // Words of subjects and publishers are known, so that they are not mended into others, but count as
        // neither.
        const count = countOf(word);
        if (field === 'title') count.inTitles += uses;
        if (field !== 'name') continue;
        count.inNames += uses;
        count.names += 1;
        if (word === surname) count.surnames += 1;
      }
    },
    write: (database) => {
      // How many names a word is part of is known of a whole catalogue only: what comes later is likely one
      // of those.
      const upsert = database.prepare(
        `INSERT INTO word (word, reversed, in_titles, in_names, names, surnames) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (word) DO UPDATE SET in_titles = in_titles + excluded.in_titles, in_names = in_names + excluded.in_names,
           names = max(names, excluded.names), surnames = max(surnames, excluded.surnames)`,
      );
      for (const [word, { inTitles, inNames, names, surnames }] of [...counts].sort(([one], [other]) =>
        one < other ? -1 : 1,
      )) {
        upsert.run(word, [...word].reverse().join(''), inTitles, inNames, names, surnames);
      }
    },
  };
}
