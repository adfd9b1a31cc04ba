import { buildTestIndex, type TestIndex } from '../testing/test-index';

let index: TestIndex;
beforeAll(() => {
  index = buildTestIndex([
    { id: 'laskar', title: 'Laskar Pelangi', popularity: 9 },
    { id: 'sang', title: 'Sang Pemimpi', popularity: 3 },
    { id: 'pelangi', title: 'Pelangi di Malam Hari' },
    { id: 'edition', title: 'Laskar Pelangi', group: 'w', popularity: 2 },
    { id: 'soekarno', kind: 'contributor', title: 'Soekarno', popularity: 4 },
    { id: 'hirata', kind: 'contributor', title: 'Andrea Hirata', otherTitles: ['Hirata, Andrea'] },
    { id: 'menara', title: 'Negeri 5 Menara' },
    { id: 'shalat', title: 'Hafalan Shalat Delisa' },
    { id: 'liye', kind: 'contributor', title: 'Tere Liye' },
    { id: 'mangun', kind: 'contributor', title: 'Y.B. Mangunwijaya' },
    { id: 'laut', kind: 'subject', title: 'Laut', popularity: 7 },
  ]);
});
afterAll(() => index.close());

const texts = (text: string, limit = 8): string[] =>
  index.searcher.suggest(text, limit).map((suggestion) => `${suggestion.kind} ${suggestion.text}`);

test('completes titles, people and subjects side by side', () => {
  expect(texts('la')).toEqual(['title Laskar Pelangi', 'subject Laut']);
});

test('completes any word, headings that begin with the text first', () => {
  expect(texts('pel')).toEqual(['title Pelangi di Malam Hari', 'title Laskar Pelangi']);
  expect(texts('laskar pe')).toEqual(['title Laskar Pelangi']);
  expect(texts('hir')).toEqual(['contributor Andrea Hirata']);
});

test('knows old and new spelling', () => {
  expect(texts('sukar')).toEqual(['contributor Soekarno']);
  expect(texts('soek')).toEqual(['contributor Soekarno']);
});

test('knows a number by its word and a word by its other spellings once they are whole', () => {
  expect(texts('negeri lima')).toEqual(['title Negeri 5 Menara']);
  expect(texts('sholat')).toEqual(['title Hafalan Shalat Delisa']);
});

test.each([
  ['tereli', 'contributor Tere Liye'],
  ['laskarpel', 'title Laskar Pelangi'],
  ['y b m', 'contributor Y.B. Mangunwijaya'],
])('%j, written as one, leads to %s', (text, heading) => {
  expect(texts(text)).toEqual([heading]);
});

test('a letter after a word is a numeral, and may be the beginning of a word', () => {
  const other = buildTestIndex([
    { id: 'first', title: 'Sejarah I' },
    { id: 'year', title: 'Sejarah 1945' },
    { id: 'whole', title: 'Sejarah Indonesia' },
    { id: 'far', title: 'Ringkasan Sejarah Islam' },
    { id: 'name', title: 'Buku Harian I Gusti Ngurah Rai' },
    { id: 'violin', title: 'Kelas Violin' },
  ]);
  const titles = (text: string): string[] =>
    other.searcher
      .suggest(text, 8)
      .map((suggestion) => suggestion.text)
      .sort();

  expect(titles('sejarah i')).toEqual([
    'Ringkasan Sejarah Islam',
    'Sejarah 1945',
    'Sejarah I',
    'Sejarah Indonesia',
  ]);
  expect(other.searcher.suggest('sejarah i', 1).map((suggestion) => suggestion.text)).not.toEqual([
    'Ringkasan Sejarah Islam',
  ]);
  expect([titles('kelas v'), titles('buku i gusti ng')]).toEqual([
    ['Kelas Violin'],
    ['Buku Harian I Gusti Ngurah Rai'],
  ]);
  other.close();
});

test('shows one wording once and no more than asked', () => {
  expect(texts('laskar')).toEqual(['title Laskar Pelangi']);
  expect(texts('la', 1)).toHaveLength(1);
  expect(texts('')).toEqual([]);
});
