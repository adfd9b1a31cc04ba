/** Words of the home page in Bahasa Indonesia. */
export const words = {
  heading: 'Seluruh rak kota, satu pencarian.',
  scopes: 'Cari di',
  scope: { everything: 'Semua', available: 'Tersedia kini', children: 'Anak' },
  often: 'Mulai dari',
  examples: ['laskar pelangi', 'pramoedya ananta toer', 'sejarah jawa', 'resep masakan'],
  today: 'Hari ini',
  stops: 'Singgah di kelurahan menurut jadwal',
  comingEvents: 'Acara berikutnya',
  wholeCalendar: 'Seluruh kalender',
  newArrivals: 'Baru di rak',
  allNew: 'Semua yang baru',
  browse: 'Masuk lewat rak',
  browseText: 'Kelas seperti tertulis di punggung buku. Angkanya jumlah judul yang ada sekarang.',
  allClasses: 'Seluruh kelas, orang, dan subjek',
  readingLists: 'Daftar bacaan pembaca',
  local: 'Tentang Pasuruan',
  allLocal_one: '{{n}} judul',
  allLocal_other: '{{n}} judul',
  children: 'Pintu anak',
  childrenText: 'Buku bergambar, dongeng, dan pengetahuan untuk anak. Dipilih dari rak anak di semua cabang.',
  childrenEnter_one: 'Lihat {{n}} judul anak',
  childrenEnter_other: 'Lihat {{n}} judul anak',
  teens: 'Untuk remaja',
  stories: 'Dongeng',
  comics: 'Komik',
  animals: 'Hewan',
  visitLink: 'Jam buka lengkap dan alamat',
};

/** Gives the shape that every language must fill. */
export type HomeWords = typeof words;
