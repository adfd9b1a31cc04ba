/** Words of the public reading lists in Bahasa Indonesia. */
export const words = {
  title: 'Daftar bacaan',
  lead: 'Dikumpulkan pembaca untuk pembaca lain. Petugas membaca nama dan keterangannya sebelum tampil di sini.',
  count_one: '{{n}} daftar',
  count_other: '{{n}} daftar',
  titles_one: '{{n}} judul',
  titles_other: '{{n}} judul',
  by: 'disusun {{name}}',
  none: 'Belum ada daftar untuk semua orang.',
  noneText: 'Simpan buku dari halamannya ke daftar Anda sendiri, lalu pilih “Semua orang”.',
};

/** Gives the shape that every language must fill. */
export type ReadingListsWords = typeof words;
