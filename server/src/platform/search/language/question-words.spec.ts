import { readQuestion, listSpellings } from './question-words';

test.each([
  ['kripik', 'keripik'],
  ['keripik', 'kripik'],
  ['ijin', 'izin'],
  ['djakarta', 'jakarta'],
  ['krupuk', 'kerupuk'],
  ['umkm', 'ukm'],
])('%s may stand in a text as %s', (word, other) => {
  expect(listSpellings(word)).toContain(other);
});

test('short words have no vowel put in: Sri is not seri', () => {
  expect(listSpellings('sri')).toEqual(['sri']);
});

test('a question is its telling words, each first as typed', () => {
  expect(readQuestion('Bagaimana cara membuat kripik di rumah?', 8).map(([typed]) => typed)).toEqual([
    'membuat',
    'kripik',
    'rumah',
  ]);
  expect(readQuestion('apa saja kapan', 2).map(([typed]) => typed)).toEqual(['saja']);
  expect(readQuestion('di mana', 8).map(([typed]) => typed)).toEqual(['di', 'mana']);
  expect(readQuestion('%', 8)).toEqual([]);
});
