/** Words of the browse page in Bahasa Indonesia. */
export const words = {
  heading: 'Jelajah rak',
  lead: 'Lima jalan masuk ke koleksi: kelas di rak, yang baru datang, daftar bacaan, orang, dan subjek.',
  newArrivals: 'Baru di rak',
  allNew: 'Semua, terbaru dulu',
  classes: 'Kelas di rak',
  classesText: 'Nomor yang sama dengan di punggung buku. Pilih ratusan, atau langsung puluhannya.',
  people: 'Orang dan lembaga',
  peopleText: 'Pengarang, penerjemah, ilustrator, dan lembaga, menurut abjad.',
  subjects: 'Subjek',
  subjectsText: 'Apa yang dibicarakan buku, menurut abjad.',
  readingLists: 'Daftar bacaan pembaca',
  allReadingLists: 'Daftar bacaan',
  readingListsText:
    'Dikumpulkan pembaca untuk pembaca lain. Petugas membaca nama dan keterangannya sebelum tampil di sini.',
  letters: 'Huruf awal',
  all: 'Semua',
  moreNames: 'Nama berikutnya',
  moreSubjects: 'Subjek berikutnya',
  nobody: 'Tidak ada nama yang diawali huruf ini.',
  nothing: 'Tidak ada subjek yang diawali huruf ini.',
};

/** Gives the shape that every language must fill. */
export type BrowseWords = typeof words;
