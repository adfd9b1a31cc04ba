import { reduplicatedWord, splitWords, splitWordsWithLetters } from './words';

test.each([
  ['Y. B. Mangunwijaya', ['yb', 'mangunwijaya']],
  ['Y.B. Mangunwijaya', ['yb', 'mangunwijaya']],
  ['A.A.Navis', ['aa', 'navis']],
  ['A Fuadi', ['a', 'fuadi']],
  ['Ayat-Ayat Cinta', ['ayatayat', 'cinta']],
  ['ayat ayat cinta', ['ayatayat', 'cinta']],
  ['ayat2 cinta', ['ayatayat', 'cinta']],
  ['Corat-coret', ['corat', 'coret']],
  ['budi daya lele', ['budidaya', 'lele']],
  ['dua puluh lima kisah', ['25', 'kisah']],
  ['satu dua tiga', ['satu', 'dua', 'tiga']],
  ['Windows 2', ['windows', '2']],
  ['html5 dasar', ['html5', 'dasar']],
  ['Matematika Kelas X, XI & XII', ['matematika', 'kelas', '10', 'xi', 'xii']],
  ['Buku I & II', ['buku', '1', 'ii']],
  ['Sejarah I dan II', ['sejarah', '1', 'dan', 'ii']],
  ['Kalkulus I', ['kalkulus', '1']],
  ['Malcolm X', ['malcolm', 'x']],
  ['I Gusti Ngurah Rai', ['i', 'gusti', 'ngurah', 'rai']],
  ['', []],
  ['%%%', []],
])('splits %j into %j', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test.each([
  ['Sejarah I', ['sejarah', 'i']],
  ['Buku I Gusti Ngurah Rai', ['buku', 'i', 'gusti', 'ngurah', 'rai']],
  ['Kelas X dan XI', ['kelas', 'x', 'dan', 'xi']],
  ['Y. B. Mangunwijaya', ['yb', 'mangunwijaya']],
])('splits %j into %j where letters stay letters', (text, words) => {
  expect(splitWordsWithLetters(text)).toEqual(words);
});

test('a reduplication is known by its single word', () => {
  expect(reduplicatedWord('kupukupu')).toBe('kupu');
  expect(reduplicatedWord('papa')).toBeNull();
  expect(reduplicatedWord('pelangi')).toBeNull();
});
