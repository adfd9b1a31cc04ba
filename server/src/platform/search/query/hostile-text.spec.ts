import { createWordForms } from '../language/word-forms';
import { buildTestIndex, type TestIndex } from '../testing/test-index';
import { readQuery } from './reading/read-query';

let index: TestIndex;
beforeAll(() => {
  index = buildTestIndex([
    { id: 'a', title: 'Laskar Pelangi', by: ['Andrea Hirata'] },
    { id: 'b', title: '100% Kopi' },
  ]);
});
afterAll(() => index.close());

test.each([
  ['%_*"\'()+-~@'],
  ['"laskar'],
  ['laskar" OR "x'],
  ['laskar*'],
  ['title:laskar'],
  ['NEAR(laskar pelangi)'],
  ['laskar AND'],
  ['(((('],
  ['\u0000'],
  ['laskar\u0000pelangi'],
  ['\ud800'],
  ['laskar \udfff'],
  ['x'.repeat(50_000)],
  ['laskar '.repeat(7_000)],
  ['"'.repeat(50_000)],
  [Array.from({ length: 1000 }, (_, number) => `kata${number}`).join(' ')],
  ['😀'],
  ['ا'.repeat(500)],
  ["'; DROP TABLE document; --"],
  ['a b c d e f g h i j k l m n o p q r s t'],
  ['-'],
  ['^laskar'],
  ['{laskar}'],
  ['\\'],
])('%.40j is answered, not refused', (text) => {
  expect(() => index.search(text, { facets: true })).not.toThrow();
  expect(() => index.searcher.suggest(text, 8)).not.toThrow();
});

test('signs around words do not matter', () => {
  expect(index.ids('"laskar" + (pelangi)*')).toEqual(['a']);
  expect(index.ids('laskar\u0000pelangi')).toEqual(['a']);
});

test('a text of signs alone lists everything, as an empty one does', () => {
  expect(index.search('%%%').total).toBe(2);
  expect(index.search('').total).toBe(2);
});

test.each([
  [{ languages: ["ind' OR 1=1"] }],
  [{ classes: ['%', '_'] }],
  [{ years: { from: 3000, to: -5 } }],
  [{ subjects: ['\u0000'] }],
])('filter %j matches nothing and harms nothing', (filter) => {
  expect(index.search('', { filter }).total).toBe(0);
});

test('pasted text is not read in dozens of ways: as it stands, and in seven others', () => {
  const reader = {
    vocabulary: { use: () => null, neighbours: () => [], nearNames: () => [], goingOn: () => [] },
    forms: createWordForms(),
  };
  const readings = (text: string): number => readQuery(text, reader).readings.length;

  expect([readings('laskar pelangi'), readings('modal ukm'), readings('ukm dan '.repeat(7_000))]).toEqual([
    1, 2, 8,
  ]);
});
