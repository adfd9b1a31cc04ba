import fc from 'fast-check';

import { createWordForms } from '../../language/word-forms';
import type { FacetCounts } from '../../search-types';
import { takeIndexSnapshot } from '../../testing/index-snapshot';
import { buildTestIndex, testDocument, type TestIndex, type TestTitle } from '../../testing/test-index';
import { createChangeWriter } from './apply-change';
import { openIndexFile } from '../schema';

const WORDS = ['batik', 'sekolah', 'soekarno', 'menulis', 'lima', 'x', 'xilofon', 'ukm'] as const;
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength }).map((words) => words.join(' '));
const optional = <Value>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const copies = {
  branch: fc.constantFrom('pusat', 'bangil', 'gempol'),
  copies: fc.nat({ max: 2 }),
  available: fc.nat({ max: 1 }),
};

const titles: fc.Arbitrary<TestTitle> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  kind: fc.constantFrom('title', 'title', 'contributor'),
  group: optional('w', 'v'),
  title: fc.oneof(
    text(3),
    fc.tuple(text(2), text(2)).map((parts) => parts.join(' : ')),
  ),
  otherTitles: fc.array(text(2), { maxLength: 1 }),
  by: fc.subarray([['Andrea Hirata', 'Hirata, Andrea'], ['Tere Liye'], ['Soekarno']]),
  topics: fc.subarray(['Batik', 'Sejarah Jawa', 'Xilofon']),
  context: fc.subarray(['Bentang', 'Gramedia Pustaka']),
  identifiers: fc.subarray(['602-8519-93-6', '9789793062792', '899.221 AND l']),
  body: fc.option(text(3), { nil: undefined }),
  material: fc.constantFrom('BOOK', 'DVD'),
  language: fc.constantFrom('ind', 'eng'),
  audience: optional('CHILD', 'ADULT'),
  classNumber: optional('899.221', '2X4.2', '741'),
  year: optional(1984, 2005),
  branches: fc.uniqueArray(fc.record(copies), { selector: ({ branch }) => branch }),
  popularity: fc.constantFrom(0, 4, 400),
  createdAt: fc.nat({ max: 3 }),
});
/** A title that comes or changes, or the id of one that goes. */
const changes = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: titles },
    { weight: 1, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e') },
  ),
  { maxLength: 10 },
);
const atFirst = fc.oneof(fc.constant([]), fc.uniqueArray(titles, { selector: ({ id }) => id }));

type Change = TestTitle | string;

/** Builds a file of some titles and applies changes one by one. */
function changedIndex(first: readonly TestTitle[], steps: readonly Change[]): TestIndex {
  const index = buildTestIndex(first);
  const database = openIndexFile(index.path);
  const writer = createChangeWriter(database, createWordForms());
  index.ids('batik');
  steps.forEach((step, number) =>
    writer.apply(
      typeof step === 'string'
        ? { upsert: [], remove: [step] }
        : { upsert: [testDocument(step)], remove: [] },
      String(number),
    ),
  );
  database.close();
  return index;
}

function titlesAfter(first: readonly TestTitle[], steps: readonly Change[]): TestTitle[] {
  const left = new Map(first.map((title) => [title.id, title]));
  for (const step of steps) {
    if (typeof step === 'string') left.delete(step);
    else left.set(step.id, step);
  }
  return [...left.values()];
}

/**
 * What an index answers, without the order among those that are equally good, which is that in which they
 * came; so the headings of the portrait stand for suggestions, which show one of several such. Only single
 * words are asked for: how several are understood depends on how often each stands in titles and in names,
 * which is not counted down before the next rebuild.
 */
function answersOf(index: TestIndex): unknown {
  const asked = ['', ...WORDS, 'hirata', '9786028519936', '899.221'];
  return asked.map((question) => {
    const { total, hits, facets } = index.search(question, { facets: true });
    return {
      question,
      total,
      facets: facets && inOrder(facets),
      cards: hits.map(({ group, editions }) => [group, editions].join(' ')).sort(),
      ids: index.ids(question, { collapse: false }).sort(),
    };
  });
}

function inOrder(facets: FacetCounts): unknown {
  return Object.fromEntries(
    Object.entries(facets).map(([name, counts]) => [
      name,
      Array.isArray(counts) ? counts.map((count) => JSON.stringify(count)).sort() : counts,
    ]),
  );
}

function portrait(index: TestIndex, known: readonly TestTitle[]): unknown {
  const database = openIndexFile(index.path);
  try {
    return takeIndexSnapshot(database, known.map(testDocument));
  } finally {
    database.close();
  }
}

test('a file that was changed step by step says and answers what one says that was built of the same titles at once', () => {
  fc.assert(
    fc.property(atFirst, changes, (first, steps) => {
      const known = [...first, ...steps.filter((step) => typeof step !== 'string')];
      const changed = changedIndex(first, steps);
      const built = buildTestIndex(titlesAfter(first, steps));
      try {
        expect(portrait(changed, known)).toEqual(portrait(built, known));
        expect(answersOf(changed)).toEqual(answersOf(built));
      } finally {
        changed.close();
        built.close();
      }
    }),
    { numRuns: 60 },
  );
});
