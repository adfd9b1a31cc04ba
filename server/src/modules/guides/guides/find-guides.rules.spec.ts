import { findGuides } from './find-guides.rules';

const GUIDES = [
  { name: 'Izin usaha keripik', words: 'P-IRT, NIB, makanan ringan', position: 1 },
  { name: 'Modal usaha: KUR', words: 'pinjaman bank bunga', position: 2 },
  { name: 'Sertifikat halal', words: 'izin sehat halal makanan', position: 3 },
];
const found = (question: string): string[] =>
  findGuides(
    GUIDES,
    { text: question, spellingsOf: (word) => (word === 'kripik' ? ['kripik', 'keripik'] : [word]) },
    ({ name, words, position }) => ({ names: [name], others: [words], position }),
  ).map(({ name }) => name);

test('a guide is found by all words of a question, in any order, by beginnings and by words that are not its name', () => {
  expect(found('izin usaha keripik')).toEqual(['Izin usaha keripik']);
  expect(found('Keripik: bagaimana cara mengurus ijin?')).toEqual(['Izin usaha keripik']);
  expect(found('pinjam')).toEqual(['Modal usaha: KUR']);
  expect(found('keripik halal')).toEqual([]);
  expect(found('usaha kripik')).toEqual(['Izin usaha keripik']);
});

test('more words in the name come first; otherwise the order of guides stays', () => {
  expect(found('halal makanan')).toEqual(['Sertifikat halal']);
  expect(found('izin makanan')).toEqual(['Izin usaha keripik', 'Sertifikat halal']);
});

test('UMKM and IKM are UKM, PIRT is P-IRT, and what says nothing finds nothing', () => {
  expect([found('UMKM'), found('ikm'), found('ukm')]).toEqual(
    Array.from({ length: 3 }, () => GUIDES.map(({ name }) => name)),
  );
  expect(found('PIRT')).toEqual(['Izin usaha keripik']);
  expect([found(''), found('untuk yang'), found('%'), found('laskar pelangi')]).toEqual([[], [], [], []]);
});
