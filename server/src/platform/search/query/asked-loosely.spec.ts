import { buildTestIndex, type TestIndex } from '../testing/test-index';

let index: TestIndex;
beforeAll(() => {
  index = buildTestIndex([
    { id: 'cermin', title: 'Cermin Tak Pernah Berdusta', by: ['Mira W'], popularity: 1 },
    { id: 'mira', title: 'Arini', by: ['Mira Widjaja'], popularity: 9 },
    { id: 'santika', title: 'Rumah Senja', by: ['Mira Santika'], popularity: 50 },
    { id: 'ayahku', title: 'Ayahku', by: ['Hamka'] },
    { id: 'pelangi-1', title: 'Laskar Pelangi', by: ['Andrea Hirata'], year: 2005 },
    { id: 'pelangi-2', title: 'Laskar Pelangi', by: ['Andrea Hirata'], year: 2020 },
    { id: 'orwell', title: '1984', by: ['George Orwell'], year: 2021 },
    { id: 'old', title: 'Tata Boga', year: 1984 },
    { id: 'ten', title: 'Biologi Kelas X, XI & XII' },
    { id: 'tenth', title: 'Kimia untuk Kelas 10' },
    { id: 'calculus', title: 'Kalkulus I' },
    { id: 'for-engineers', title: 'Kalkulus I untuk Mahasiswa Teknik' },
    { id: 'letters', title: 'Pengantar Baru', topics: ['Sastra'] },
    { id: 'by-sastro', title: 'Obat Alam', by: ['Budi Sastro'] },
    { id: 'rai', title: 'I Gusti Ngurah Rai, Pahlawan dari Bali' },
    { id: 'class-1', title: 'Tematik Kelas 1 SD' },
    { id: 'class-2', title: 'Tematik Kelas 2 SD' },
    { id: 'fifth', title: 'Metode Penelitian Edisi Kelima' },
    { id: 'about-tan', title: 'Tan Malaka : Biografi Singkat', by: ['Taufik Susilo'], popularity: 99 },
    { id: 'by-tan', title: 'Madilog', by: ['Tan Malaka'] },
    { id: 'edensor', title: 'Edensor (Tetralogi Laskar Biru, #3)', by: ['Ani Hirata'], popularity: 99 },
    { id: 'first', title: 'Laskar Biru (Tetralogi Laskar Biru, #1)', by: ['Ani Hirata'] },
    { id: 'fitriana', title: 'Paket Buku Anak', by: ['Fitriana H'] },
    { id: 'karpov', title: 'Maryamah Karpov' },
    { id: 'maryam-1', title: 'Maryam' },
    { id: 'maryam-2', title: 'Maryam Kecil' },
    { id: 'husna', title: 'Asmaul Husna' },
    { id: 'by-husnah', title: 'Lagu Pagi', by: ['Husnah Alwi'] },
    { id: 'scarlet', title: 'Sherlock Holmes', by: ['Athur Conan Doyle'] },
    { id: 'bow', title: 'Salam Terakhir', by: ['Arthur Conan Doyle'] },
    { id: 'closed', title: 'Amerta', context: ['Gagasmedia'] },
    { id: 'apart', title: 'Persimpangan', context: ['Gagas Media'] },
    { id: 'sisca', title: 'Tumis Praktis', by: ['Sisca Soewitomo'] },
    { id: 'siska', title: 'Langit', by: ['Siska Dewi'] },
    { id: 'haru', title: 'Kucing Hitam', context: ['Haru'] },
    { id: 'penerbit-haru', title: 'Angsa', context: ['Penerbit Haru'] },
    { id: 'grisham', title: 'Pulau Camino', by: ['John Grisham'] },
    { id: 'by-jon', title: 'Tidur Siang', by: ['Jon Agee'] },
    { id: 'bovary', title: 'Madame Bovary', by: ['Gustave Flaubert'] },
    { id: 'sylado', title: 'Mbeling', by: ['Remy Sylado'] },
    { id: 'ihya', title: 'Ihya Ulumuddin' },
    { id: 'clicked', title: 'JanganDiklik' },
    { id: 'once', title: 'Hanya Sekali' },
    { id: 'one-day', title: '1 Hari Hafal' },
    { id: 'towers', title: 'Negeri Lima Menara' },
    { id: 'python', title: 'Belajar Python' },
    { id: 'plants', title: 'Merawat Tanaman' },
  ]);
});
afterAll(() => index.close());

test('an initial may be missing, but tells namesakes apart', () => {
  expect(index.ids('mira w')).toEqual(['cermin', 'mira', 'santika']);
  expect(index.ids('mira')).toContain('santika');
});

test.each([
  ['novel hamka', ['ayahku']],
  ['buku karangan hamka', ['ayahku']],
  ['ebook laskar pelangi', ['pelangi-1', 'pelangi-2']],
  ['penerbit haru', ['haru', 'penerbit-haru']],
  ['biologi kelas 10', ['ten']],
  ['kimia kelas x', ['tenth']],
  ['kalkulus 1', ['calculus']],
  ['kalkulus i', ['calculus', 'for-engineers']],
  ['kelas i sd', ['class-1']],
  ['buku i gusti ngurah rai', ['rai']],
  ['sastra', ['letters']],
  ['metode penelitian edisi 5', ['fifth']],
  ['laskar pelangi 2020', ['pelangi-2']],
  ['arthur conan doyle', ['bow', 'scarlet']],
  ['gagas media', ['apart', 'closed']],
  ['jon grisam', ['grisham']],
  ['madam bovari', ['bovary']],
  ['flobert', ['bovary']],
  ['remi silado', ['sylado']],
  ["ihya' ulum al din", ['ihya']],
  ['jangan di klik', ['clicked']],
  ['hanya 1 kali', ['once']],
  ['hanya satu kali', ['once']],
  ['sehari hafal', ['one-day']],
  ['siska suwitomo', ['sisca']],
  ['negeri5menara', ['towers']],
  ['belajar phyton', ['python']],
])('%j finds exactly %j', (text, ids) => {
  expect(index.ids(text).sort()).toEqual(ids);
});

test('a letter may have moved, across the middle of a word too; more than one slip in a short word is none', () => {
  for (const text of ['phyton', 'pyhton', 'pythno'])
    expect([text, index.ids(text), index.search(text).didYouMean]).toEqual([text, ['python'], 'python']);
  expect(index.ids('pothen')).toEqual([]);
});

test('a slip that a record has itself is told beside what it finds', () => {
  const other = buildTestIndex([
    { id: 'slip', title: 'Robot dengan Phyton' },
    ...Array.from({ length: 12 }, (_, count) => ({
      id: `python-${count}`,
      title: `Belajar Python Jilid ${count}`,
    })),
  ]);

  expect([other.ids('phyton'), other.search('phyton').didYouMean]).toEqual([['slip'], 'python']);
  expect([other.relaxed('belajar phyton'), other.search('belajar phyton').didYouMean]).toEqual([
    { belajar: ['slip'] },
    'belajar python',
  ]);
  other.close();
});

test.each(['k13', 'b2b', '3d', 'ke2', 'b0012', '1q84', 'ab1'.repeat(60)])(
  'a code is not taken apart: %s',
  (code) => {
    expect([index.ids(code), index.search(code).didYouMean]).toEqual([[], null]);
  },
);

test('of two known words that nobody has together the surname is kept, and what was given up is told', () => {
  expect([
    index.ids('ani flaubert'),
    index.relaxed('ani flaubert'),
    index.search('ani flaubert').didYouMean,
  ]).toEqual([[], { ani: ['bovary'] }, null]);
});

test('words that are all known are not taken for others, however near; what was misspelt is told', () => {
  const other = buildTestIndex([
    { id: 'maut', title: 'Karena Cinta Kuat Seperti Maut' },
    { id: 'laut', title: 'Laut Biru' },
    { id: 'semanis', title: 'Semanis Madu Bukan Sepahit Empedu' },
    { id: 'bulan', title: 'Bulan' },
    { id: 'dan', title: 'Kecil dan Besar' },
    { id: 'dam', title: 'Dam' },
    // A word of few titles may be a slip of another: these are of many.
    ...['Cinta', 'Laut', 'Bulan', 'Madu', 'Dam', 'Besar'].flatMap((word) =>
      Array.from({ length: 9 }, (_, index) => ({ id: `${word}-${index}`, title: word })),
    ),
    { id: 'yearly', title: 'UU Nomor 1 Tahun 1974' },
    { id: 'aisha', title: 'Roti', by: ['Aisyah Aulia'] },
  ]);
  for (const text of ['cinta laut', 'bulan madu', 'dam besar', 'esa'])
    expect([text, ...other.ids(text)]).toEqual([text]);
  other.close();
  const pair = buildTestIndex([
    { id: 'one', title: 'Satu', by: ['Gitar Wulandara'] },
    { id: 'two', title: 'Dua', by: ['Gita Wulandarx'] },
    { id: 'more', title: 'Tiga', by: ['Gita Wulandarx'] },
  ]);
  expect(pair.ids('gitar wulandary')).toEqual(['one']);
  pair.close();
  expect(index.search('jon grisam').didYouMean).toBe('john grisham');
});

test('a year alone does not bring up what appeared in it', () => {
  expect(index.ids('1984')).toEqual(['orwell']);
});

test('what cannot be found as typed is found by its mended words, and they are told', () => {
  const answer = index.search('ebook laskar pelngi');

  expect(answer.didYouMean).toBe('ebook laskar pelangi');
  expect(answer.total).toBe(2);
});

test('what is found by a slip that a record has too asks whether the common spelling was meant', () => {
  const many = Array.from({ length: 24 }, (_, number) => ({
    id: `many-${number}`,
    title: `Pemrograman ${number}`,
  }));
  const other = buildTestIndex([...many, { id: 'slip', title: 'Pemograman Dasar' }]);

  const answer = other.search('pemograman');

  expect([answer.didYouMean, answer.hits.map((hit) => hit.id)]).toEqual(['pemrograman', ['slip']]);
  expect(other.search('pemrograman').didYouMean).toBeNull();
  other.close();
});

test('whether a common spelling was meant is not asked where only other kinds of things have it', () => {
  const other = buildTestIndex([
    ...Array.from({ length: 24 }, (_, number) => ({
      id: `many-${number}`,
      kind: 'subject',
      title: `Pemrograman ${number}`,
    })),
    { id: 'slip', title: 'Pemograman Dasar' },
  ]);

  expect([other.search('pemograman').didYouMean, other.search('pemograman').total]).toEqual([null, 1]);
  other.close();
});

test('a word that only says what kind of thing is wanted is not mended into another', () => {
  expect(index.search('novel hamka').didYouMean).toBeNull();
});

test.each([['maryama karpov', 'maryamah karpov', ['karpov']]])(
  '%j is mended to what is there together: %s',
  (text, mended, ids) => {
    const answer = index.search(text);

    expect(answer.didYouMean).toBe(mended);
    expect(index.ids(text)).toEqual(ids);
  },
);

test('works by a person stand above the book that has only the name before its colon', () => {
  expect(index.ids('tan malaka')).toEqual(['by-tan', 'about-tan']);
});

test('beside the name of its author the title itself stands above others of its series', () => {
  expect(index.ids('laskar biru ani hirata')).toEqual(['first', 'edensor']);
});

test('somebody who wrote and is in titles: what they wrote comes first', () => {
  const other = buildTestIndex([
    ...['Etika', 'Jejak', 'Kisah', 'Surat', 'Buya'].map((word) => ({
      id: word,
      title: `${word} Hamka`,
      popularity: 9,
    })),
    { id: 'start', title: 'Hamka di Mata Umat', popularity: 9 },
    { id: 'by', title: 'Ayahku', by: ['Hamka'] },
    { id: 'child', title: 'Nambo', by: ['Abdul Hadi Hamka'], popularity: 9 },
  ]);

  expect(other.ids('hamka').slice(0, 2)).toEqual(['by', 'start']);
  other.close();
});
