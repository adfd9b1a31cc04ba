import { buildTestIndex, type TestIndex } from '../../testing/test-index';

const named = (name: string, count: number, title: string) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${name}-${at}`,
    title: `${title} ${at + 20}`,
    by: [`${name} Contoh`],
  }));

let index: TestIndex;
beforeAll(() => {
  index = buildTestIndex([
    { id: 'cake', title: 'Kue Kering Praktis' },
    { id: 'cake-recipes', title: 'Aneka Resep Kue' },
    { id: 'feast', title: 'Hidangan Lebaran' },
    { id: 'sponge', title: 'Bolu Gulung' },
    { id: 'history', title: 'Sejarah Dunia' },
    { id: 'history-2', title: 'Sejarah Eropa' },
    { id: 'history-3', title: 'Sejarah Asia' },
    { id: 'majapahit', title: 'Runtuhnya Majapahit' },
    { id: 'horror', title: 'Malam Horor' },
    { id: 'horror-novel', title: 'Novel Horor Terpilih' },
    { id: 'novel', title: 'Novel Cinta' },
    { id: 'pregnant', title: 'Hamil Sehat' },
    { id: 'tax', title: 'Pajak Penghasilan' },
    { id: 'tax-2', title: 'Perpajakan bagi Pelaku Usaha' },
    { id: 'sme', title: 'Tumbuh Bersama UMKM' },
    { id: 'dwi', title: 'Masak Sehari', by: [['Dwi Cahyono', 'Cahyono, Dwi']] },
    { id: 'dwi-2', title: 'Angin Sore', by: [['Dwi Ratmono', 'Ratmono, Dwi']] },
    { id: 'early', title: 'Psikologi Remaja' },
    { id: 'children', title: 'Mendidik Anak Usia Dini' },
    { id: 'children-2', title: 'Gizi Anak Usia Dini' },
    { id: 'work-a', title: 'Kopi Pagi', group: 'work' },
    { id: 'work-b', title: 'Kopi Pagi Hujan', group: 'work' },
    { id: 'rich', title: 'Rich Dad Indonesia' },
    { id: 'poor', title: 'Poor Folk' },
    { id: 'noor', title: 'Noor Jahan' },
    { id: 'walls', title: 'Dinding-Dinding Kota' },
    { id: 'crisps', title: 'Usaha Keripik Rumahan' },
    { id: 'pram', title: 'Bumi Manusia', by: [['Pramoedya Ananta Toer', 'Toer, Pramoedya Ananta']] },
    { id: 'other-pram', title: 'Jahe', by: [['Adi Pramudya', 'Pramudya, Adi']] },
    { id: 'wealth', title: 'Jalan ke Depan', credits: 'Riniwaty Makmur', body: 'Tentang negara maju.' },
    { id: 'in-jakarta', title: 'Awan', places: ['Jakarta'] },
    { id: 'about-jakarta', title: 'Jakarta Tempo Dulu' },
    { id: 'scott', title: 'Ilmu Kimia', by: ['Michael S Schneider'] },
    { id: 'computer', title: 'Merakit Komputer' },
    ...named('Wahana Komputer', 9, 'Photoshop Seri'),
    ...Array.from({ length: 12 }, (_, at) => ({ id: `computers-${at}`, title: `Komputer Jilid ${at + 50}` })),
  ]);
});
afterAll(() => index.close());

test('where nothing has all words, the answer goes on with what lacks the least telling one, and tells which', () => {
  expect([index.ids('sejarah majapahit'), index.relaxed('sejarah majapahit')]).toEqual([
    [],
    { sejarah: ['majapahit'], majapahit: ['history', 'history-2', 'history-3'] },
  ]);
  expect(index.search('sejarah majapahit').relaxed.map(({ without }) => without)).toEqual([
    ['sejarah'],
    ['majapahit'],
  ]);
});

test('where few have all words, they come first and the rest follows with its own count', () => {
  const { total, relaxed, listed } = index.search('gizi anak usia dini');

  expect([total, relaxed, listed]).toEqual([1, [{ without: ['gizi'], total: 1 }], 2]);
  expect(index.relaxed('gizi anak usia dini')).toEqual({ gizi: ['children'] });
});

test('a page goes on from what has all words into what lacks some', () => {
  const pages = [0, 1].map((offset) =>
    index.search('gizi anak usia dini', { offset, limit: 1 }).hits.map(({ id }) => id),
  );

  expect(pages).toEqual([['children-2'], ['children']]);
});

test('a work that has all words does not come again among what lacks some', () => {
  expect([index.ids('kopi pagi hujan'), index.relaxed('kopi pagi hujan')]).toEqual([['work-b'], {}]);
});

test('a filter narrows both parts, and what it leaves nothing of is not told', () => {
  expect(index.search('gizi anak usia dini', { filter: { materials: ['EBOOK'] } })).toMatchObject({
    total: 0,
    relaxed: [],
    listed: 0,
  });
});

test('words of form exclude nothing and put first what has them', () => {
  expect([index.ids('novel horor'), index.ids('buku hamil'), index.ids('resep kue')]).toEqual([
    ['horror-novel', 'horror'],
    ['pregnant'],
    ['cake-recipes', 'cake'],
  ]);
  expect(index.relaxed('buku resep kue lebaran')).toEqual({
    lebaran: ['cake-recipes', 'cake'],
    kue: ['feast'],
  });
});

test('words of form that stand alone are what is looked for', () => {
  expect([index.ids('novel').sort(), index.ids('buku novel').sort()]).toEqual([
    ['horror-novel', 'novel'],
    ['horror-novel', 'novel'],
  ]);
});

test('of an abbreviation that is given up a part may be there, and that comes first', () => {
  expect(index.relaxed('pajak ukm')['ukm']).toEqual(['tax-2', 'tax']);
});

test.each(['Drucker, Dwi', 'dwi drucker'])('a surname is never the word that is given up: %s', (text) => {
  expect(index.search(text)).toMatchObject({ total: 0, listed: 0 });
});

test('a word that the catalogue has is not taken for another', () => {
  expect([index.search('rich dad poor dad').didYouMean, index.relaxed('rich dad poor dad')]).toEqual([
    null,
    { poor: ['rich'] },
  ]);
});

test.each(['wifi', 'sapiens', 'mengamati'])('what is far from every word is not mended: %s', (text) => {
  const other = buildTestIndex([
    { id: 'a', title: 'Widi', by: ['Kanon'] },
    { id: 'b', title: 'Sains' },
    { id: 'c', title: 'Mengatasi Marah' },
  ]);

  expect(other.search(text)).toMatchObject({ listed: 0, didYouMean: null });
  other.close();
});

test('a slip is not mended into a word that is then given up', () => {
  const other = buildTestIndex([
    { id: 'harry', title: 'Kaos', by: [['Harry Patria', 'Patria, Harry']] },
    { id: 'poster', title: 'Poster Hewan' },
    { id: 'lamp', title: 'Laskar Lampu' },
    { id: 'rainbow', title: 'Warna Pelangi' },
  ]);

  expect(other.search('harry poter')).toMatchObject({ didYouMean: null, listed: 0 });
  expect([
    other.search('warna pelngi lampu').didYouMean,
    other.search('warna pelngi lampu').relaxed[0],
  ]).toEqual(['warna pelangi lampu', { without: ['lampu'], total: 1 }]);
  other.close();
});

test('an unfinished last word may go on', () => {
  expect([index.ids('bumi manusia pram'), index.search('bumi manusia pram').didYouMean]).toEqual([
    ['pram'],
    'bumi manusia pramoedya',
  ]);
});

test('a number or a year alone is no answer to what else was asked', () => {
  expect(index.search('xqzvw 21')).toMatchObject({ listed: 0 });
});

test('what people read is written as they write it, never as a stem', () => {
  expect(index.search('pajak ukm').alsoSearched).toEqual(['umkm']);
  expect(Object.keys(index.relaxed('dinding dinding kota xqzvw'))).toEqual(['xqzvw']);
  expect(Object.keys(index.relaxed('xqzvwxqzvw kota'))).toEqual(['xqzvw-xqzvw']);
});

test('a vowel that is hardly heard may be left out', () => {
  expect(index.ids('kripik')).toEqual(['crisps']);
});

test('the spelling that was typed comes before any other', () => {
  expect(index.ids('pramoedya')).toEqual(['pram', 'other-pram']);
});

test('a name has no root: who is called Makmur does not answer kemakmuran', () => {
  expect([index.ids('kemakmuran'), index.ids('makmur')]).toEqual([[], ['wealth']]);
});

test('a place of publication counts beside other words only', () => {
  expect([index.ids('jakarta'), index.ids('awan jakarta')]).toEqual([['about-jakarta'], ['in-jakarta']]);
});

test('one initial does not stand for two words', () => {
  expect(index.search('michael stefanus scott')).toMatchObject({ total: 0 });
});

test('titles come before what a body of that name has published', () => {
  expect(index.ids('komputer').slice(0, 13)).not.toContainEqual(expect.stringMatching(/^Wahana/));
});
