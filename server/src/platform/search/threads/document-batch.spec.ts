import fc from 'fast-check';

import type { SearchDocument } from '../search-types';
import { testDocument } from '../testing/test-index';
import { createBatchReader } from './batch-reader';
import { createBatchWriter } from './batch-writer';

const full: SearchDocument = {
  id: 'ttl_1',
  kind: 'title',
  group: 'wrk_1',
  version: 3,
  headline: ['Laskar Pelangi', ''],
  people: [
    { id: 'ctb_1', forms: ['Andrea Hirata', 'Hirata, Andrea'] },
    { id: 'ctb_2', forms: [] },
  ],
  subjects: [{ id: 'sbj_1', forms: ['Belitung'] }],
  context: ['Bentang'],
  identifiers: ['9789793062792'],
  body: 'Dicetak ulang.',
  credits: 'gambar oleh Sari',
  places: ['Yogyakarta'],
  facets: { material: 'BOOK', language: 'ind', audience: null, classes: '899.221', year: 2005 },
  branches: [{ branch: 'brn_1', copies: 2, available: 0 }],
  sort: { title: 'Laskar Pelangi', year: null, createdAt: 1_795_000_000_123 },
  popularity: 2.5,
  weight: 0,
};

test('documents arrive as they were sent, parcel after parcel', () => {
  const write = createBatchWriter();
  const read = createBatchReader();
  const plain = testDocument({ id: 'a', title: 'Edensor', by: ['Andrea Hirata'], places: [] });

  for (const documents of [[full, plain], [], [plain, full], [full]])
    expect(read(write(documents))).toEqual(documents);
});

test('an authority is sent once and stays the same object', () => {
  const write = createBatchWriter();
  const read = createBatchReader();

  const [first, second] = [write([full]), write([full])];

  expect(first.filter((value) => value === 'Andrea Hirata')).toHaveLength(1);
  expect(second).not.toContain('Andrea Hirata');
  expect(read(first)[0]?.people[0]).toBe(read(second)[0]?.people[0]);
});

test('more than is remembered arrives, too', () => {
  const write = createBatchWriter();
  const read = createBatchReader();
  const about = (from: number): SearchDocument => {
    const texts = Array.from({ length: 40_000 }, (_, index) => `Topik ${from + index}`);
    return { ...full, context: texts, subjects: texts.map((text) => ({ id: text, forms: [text] })) };
  };

  for (const from of [0, 40_000, 80_000, 0, 35_000])
    expect(read(write([about(from)]))).toEqual([about(from)]);
});

test('a number that nothing was sent under is refused, as by a reader that missed a parcel', () => {
  const write = createBatchWriter();
  write([full]);

  expect(() => createBatchReader()(write([full]))).toThrow('no text was sent under the number 0');
  expect(() => createBatchReader()(write([{ ...full, kind: 'person', group: null }]))).toThrow(
    'no authority was sent under the number 0',
  );
});

test('any texts and numbers arrive', () => {
  const write = createBatchWriter();
  const read = createBatchReader();

  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' })),
      fc.option(fc.integer()),
      fc.nat(),
      (context, year, popularity) => {
        const document = { ...full, context, popularity, facets: { ...full.facets, year } };
        expect(read(write([document]))).toEqual([document]);
      },
    ),
  );
});
