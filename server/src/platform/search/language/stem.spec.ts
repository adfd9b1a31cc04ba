import { stem } from './stem';

test.each([
  ['menulis', 'tulis'],
  ['tulisan', 'tulis'],
  ['penulis', 'tulis'],
  ['penulisan', 'tulis'],
  ['bertanam', 'tanam'],
  ['tanaman', 'tanam'],
  ['menanam', 'tanam'],
  ['mengajar', 'ajar'],
  ['pengajaran', 'ajar'],
  ['perpajakan', 'pajak'],
  ['memukul', 'pukul'],
  ['memasak', 'masak'],
  ['masakan', 'masak'],
  ['mengarang', 'karang'],
  ['karangan', 'karang'],
  ['menyapu', 'sapu'],
  ['penyanyi', 'nyanyi'],
  ['kesehatan', 'sehat'],
  ['kepemimpinan', 'pimpin'],
  ['perawatan', 'rawat'],
  ['perubahan', 'ubah'],
  ['petani', 'tani'],
  ['pertanian', 'tani'],
  ['pekerja', 'kerja'],
  ['pendidikan', 'didik'],
  ['perpustakaan', 'pustaka'],
  ['bukunya', 'buku'],
  ['hancurlah', 'hancur'],
  ['mencintai', 'cinta'],
  ['memberdayakan', 'daya'],
])('%s comes from %s', (word, root) => {
  expect(stem(word)).toBe(root);
});

test.each(['pelajar', 'belajar', 'pelajaran', 'pembelajaran', 'mempelajari'])(
  '%s belongs to learning, not to teaching',
  (word) => {
    expect(stem(word)).toBe('belajar');
  },
);

test.each([
  'makan',
  'ikan',
  'sekolah',
  'masalah',
  'ekonomi',
  'teknologi',
  'perempuan',
  'selatan',
  'terjemah',
  'ilmu',
  'pemerintah',
  'akuntansi',
])('%s stays as it is', (word) => {
  expect(stem(word)).toBe(word);
});
