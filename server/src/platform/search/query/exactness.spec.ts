import fc from 'fast-check';

import { createChangeWriter } from '../index-file/writing/apply-change';
import { openIndexFile } from '../index-file/schema';
import { createWordForms } from '../language/word-forms';
import type { SearchFilter } from '../search-types';
import { buildTestIndex, testDocument, type TestTitle } from '../testing/test-index';

const WORDS = ['zebra', 'kopi', 'gajah', 'wayang'] as const;
const LANGUAGES = ['ind', 'eng', 'jav'] as const;

type Drawn = {
  readonly words: readonly string[];
  readonly topic: string | null;
  readonly language: string;
  readonly work: number;
  readonly isAvailable: boolean;
};

const drawn: fc.Arbitrary<Drawn> = fc.record({
  words: fc.subarray([...WORDS]),
  topic: fc.option(fc.constantFrom(...WORDS)),
  language: fc.constantFrom(...LANGUAGES),
  work: fc.nat(40),
  isAvailable: fc.boolean(),
});

/** Titles of a library, then what becomes of some of them: taken out, or written anew. */
const history = fc.record({
  before: fc.array(drawn, { minLength: 30, maxLength: 90 }),
  changes: fc.array(fc.record({ place: fc.nat(110), title: fc.option(drawn) }), { maxLength: 40 }),
});

function titleOf(place: number, { words, topic, language, work, isAvailable }: Drawn): TestTitle {
  return {
    id: `t${place}`,
    title: ['Nomor', ...words].join(' '),
    topics: topic === null ? [] : [topic],
    language,
    group: work < 20 ? `w${work}` : undefined,
    branches: [{ branch: 'pusat', copies: 1, available: Number(isAvailable) }],
  };
}

type Card = { readonly languages: ReadonlySet<string>; readonly isAvailable: boolean };

/**
 * Counts by looking at every title: cards that hold all words of one of some lists, each with the languages
 * and the availability of its editions.
 */
function naiveCards(library: ReadonlyMap<number, Drawn>, lists: readonly (readonly string[])[]): Card[] {
  const works = new Map<string, Drawn[]>();
  for (const [place, title] of library) {
    if (!lists.some((words) => words.every((word) => title.words.includes(word) || title.topic === word)))
      continue;
    const key = title.work < 20 ? `w${title.work}` : `t${place}`;
    works.set(key, [...(works.get(key) ?? []), title]);
  }
  return [...works.values()].map((titles) => ({
    languages: new Set(titles.map(({ language }) => language)),
    isAvailable: titles.some((title) => title.isAvailable),
  }));
}

test('totals and counts are those of a count by hand, of what lacks a word too, before and after any changes', () => {
  fc.assert(
    fc.property(history, ({ before, changes }) => {
      const index = buildTestIndex(before.map((title, place) => titleOf(place, title)));
      const writing = openIndexFile(index.path);
      const writer = createChangeWriter(writing, createWordForms());
      const library = new Map(before.map((title, place) => [place, title]));
      const check = (): void => {
        for (const words of [['zebra'], ['kopi', 'gajah'], ['wayang', 'zebra', 'kopi']]) {
          const all = naiveCards(library, [words]);
          const { total, relaxed, listed, facets, hits } = index.search(words.join(' '), {
            facets: ['languages', 'availableNow'],
            limit: 200,
          });
          const cards = naiveCards(library, [
            ...(all.length > 0 ? [words] : []),
            ...relaxed.map(({ without }) => words.filter((word) => !without.includes(word))),
          ]);
          expect([total, listed, hits.length, new Set(hits.map(({ id }) => id)).size]).toEqual([
            all.length,
            cards.length,
            cards.length,
            cards.length,
          ]);
          expect(total + relaxed.reduce((sum, part) => sum + part.total, 0)).toBe(listed);
          const counted = Object.fromEntries(
            facets?.languages.map(({ value, count }) => [value, count]) ?? [],
          );
          // Of a card that several parts may show, a filter leaves the edition that passes: a count is what
          // one would get.
          const left = (filter: SearchFilter): number => index.search(words.join(' '), { filter }).listed;
          const byHand = words.length > 1 ? null : cards;
          const expected = LANGUAGES.map(
            (language) =>
              [
                language,
                byHand?.filter(({ languages }) => languages.has(language)).length ??
                  left({ languages: [language] }),
              ] as const,
          );
          expect(counted).toEqual(Object.fromEntries(expected.filter(([, count]) => count > 0)));
          expect(facets?.availableNow).toBe(
            byHand?.filter(({ isAvailable }) => isAvailable).length ?? left({ availableNow: true }),
          );
        }
      };
      check();
      changes.forEach(({ place, title }, number) => {
        writer.apply(
          { upsert: title ? [testDocument(titleOf(place, title))] : [], remove: title ? [] : [`t${place}`] },
          String(number),
        );
        if (title) library.set(place, title);
        else library.delete(place);
      });
      check();
      writing.close();
      index.close();
    }),
    { numRuns: 25 },
  );
});
