import { buildTestIndex, type TestIndex, type TestTitle } from '../../testing/test-index';

const TITLES: readonly TestTitle[] = [
  {
    id: 'bumi',
    title: 'Bumi Manusia',
    by: [['Pramoedya Ananta Toer', 'Toer, Pramoedya Ananta']],
    context: ['Hasta Mitra'],
    identifiers: ['979-97312-3-X', '899.221 PRA b'],
  },
  { id: 'larasati', title: 'Larasati', by: ['Pramoedya Ananta Toer'] },
  {
    id: 'about',
    title: 'Pramoedya Ananta Toer dari Dekat Sekali',
    by: ['Koesalah Soebagyo Toer'],
    topics: ['Pramoedya Ananta Toer'],
  },
  { id: 'ayat', title: 'Ayat-Ayat Cinta', by: ['Habiburrahman El-Shirazy'] },
  { id: 'bertasbih', title: 'Ketika Cinta Bertasbih', by: ['Habiburrahman El Sirajy'] },
  { id: 'menara', title: 'Negeri 5 Menara', by: ['A. Fuadi'], context: ['Gramedia'] },
  { id: 'ranah', title: 'Ranah 3 Warna', by: ['Ahmad Fuadi'] },
  { id: 'corat', title: 'Coratcoret di Toilet', by: ['Eka Kurniawan'] },
  { id: 'corat-coret', title: 'Corat-coret di Toilet', by: ['Eka Kurniawan'] },
  { id: 'kertas', title: 'Perahu Kertas', by: ['Dee Lestari'] },
  { id: 'kertas-puisi', title: 'Perahu Kertas', by: ['Sapardi Djoko Damono'] },
  { id: 'kita', title: 'Kita', by: ['Innayah Putri'] },
  { id: 'tentang', title: 'Tentang Kita', by: ['Wiwik Waluyo'] },
  { id: 'hafalan', title: 'Hafalan Shalat Delisa', by: ['Tere Liye'], context: ['Republika'] },
  { id: 'tuntunan', title: 'Tuntunan Salat Lengkap' },
  { id: 'batik', title: 'Batik: Filosofi dan Motif', topics: ['Kain'] },
  { id: 'matematik', title: 'Matematik Tematik' },
  { id: 'umkm', title: 'Perpajakan bagi UMKM' },
  { id: 'usaha', title: 'Manajemen Usaha Mikro, Kecil dan Menengah' },
  { id: 'rara', title: 'Rara Mendut', by: ['Y.B. Mangunwijaya'] },
  {
    id: 'mayat',
    title: 'Mayat dalam Perpustakaan',
    otherTitles: ['The Body in the Library'],
    by: ['Agatha Christie'],
  },
  { id: 'okky', title: 'Yang Bertahan', by: ['Okky Madasari'] },
  { id: 'puspa', title: 'Mata di Tanah Melus', by: ['Okky Puspa Madasari'] },
  { id: 'arah', title: 'Arah Langkah', by: ['Fiersa Besari'] },
  { id: 'hearts', title: 'Game of Hearts', by: ['Fiersa Bersari'] },
  { id: 'conan101', title: 'Detektif Conan 101' },
  { id: 'conan104', title: 'Detektif Conan 104', identifiers: ['9786234002969'] },
  { id: 'notes', title: 'Kumpulan Esai', body: 'Memuat tulisan tentang mangrove di pesisir Pasuruan.' },
];

let index: TestIndex;
beforeAll(() => {
  index = buildTestIndex(TITLES);
});
afterAll(() => index.close());

test.each([
  ['bumi manusia', 'bumi'],
  ['BUMI   MANUSIA', 'bumi'],
  ['toer bumi', 'bumi'],
  ['negeri lima menara', 'menara'],
  ['ranah tiga warna', 'ranah'],
  ['ayat2 cinta', 'ayat'],
  ['ayat ayat cinta', 'ayat'],
  ['ayatayat cinta', 'ayat'],
  ['perahu kertas dee', 'kertas'],
  ['kita', 'kita'],
  ['tentang kita', 'tentang'],
  ['the body in the library', 'mayat'],
  ['detektif conan 104', 'conan104'],
  ['y b mangunwijaya', 'rara'],
  ['yb mangunwijaya', 'rara'],
  ['prof mangunwijaya', 'rara'],
  ['9786234002969', 'conan104'],
  ['978-6234-00296-9', 'conan104'],
  ['979973123X', 'bumi'],
  ['899.221 pra b', 'bumi'],
  ['hasta mitra', 'bumi'],
  ['pajak umkm', 'umkm'],
  ['tereliye', 'hafalan'],
  ['tuntunan sholat', 'tuntunan'],
  ['toer pramudya', 'bumi'],
])('%j finds %s first', (text, first) => {
  expect(index.ids(text)[0]).toBe(first);
});

test.each([
  ['pramudya ananta tur', ['about', 'bumi', 'larasati']],
  ['el shirazy', ['ayat', 'bertasbih']],
  ['fuadi', ['menara', 'ranah']],
  ['ahmad fuadi', ['menara', 'ranah']],
  ['corat coret di toilet', ['corat', 'corat-coret']],
  ['coratcoret', ['corat', 'corat-coret']],
  ['shalat', ['hafalan', 'tuntunan']],
  ['usaha kecil', ['umkm', 'usaha']],
  ['umkm', ['umkm', 'usaha']],
  ['okky madasari', ['okky', 'puspa']],
  ['okky puspa madasari', ['okky', 'puspa']],
  ['fiersa besari', ['arah', 'hearts']],
  ['batik', ['batik']],
  ['mangrove', ['notes']],
  ['esai mangrove', ['notes']],
  ['gramedia', ['menara']],
  ['republika tere liye', ['hafalan']],
])('%j finds exactly %j', (text, ids) => {
  expect(index.ids(text).sort()).toEqual(ids);
});

test('works by a person stand above works about the person', () => {
  expect(index.ids('pramoedya ananta toer')).toEqual(['bumi', 'larasati', 'about']);
});

test('says which other spellings were searched', () => {
  expect(index.search('tereliye').alsoSearched).toEqual(['tere liye']);
  expect(index.search('negeri lima menara').alsoSearched).toEqual(['5']);
});

test('mends a slip of the finger and says so', () => {
  const answer = index.search('bumi manusai');

  expect(answer.didYouMean).toBe('bumi manusia');
  expect(answer.hits.map((hit) => hit.id)).toEqual(['bumi']);
});

test('does not claim to know better when the words are found', () => {
  expect(index.search('bumi manusia').didYouMean).toBeNull();
});

test('finds what it can when one word is nowhere, and tells which it gave up', () => {
  expect([index.ids('bumi manusia xqzvw'), index.relaxed('bumi manusia xqzvw')]).toEqual([
    [],
    { xqzvw: ['bumi'] },
  ]);
});

test('finds nothing where nothing is', () => {
  expect(index.search('xqzvw')).toEqual({
    total: 0,
    relaxed: [],
    listed: 0,
    hits: [],
    facets: null,
    didYouMean: null,
    alsoSearched: [],
  });
});
