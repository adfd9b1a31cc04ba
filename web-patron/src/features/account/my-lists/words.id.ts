/** Words of *Daftar dan ulasan saya* in Bahasa Indonesia. */
export const words = {
  title: 'Daftar dan ulasan saya',
  lead: 'Buku yang Anda kumpulkan, dan yang Anda katakan tentangnya.',
  lists: {
    title: 'Daftar baca',
    none: 'Belum ada daftar. Mulai satu di sini, atau simpan buku dari halamannya.',
    count_one: '{{count}} judul',
    count_other: '{{count}} judul',
    visibility: {
      PRIVATE: 'Hanya Anda yang melihatnya.',
      LINK: 'Terlihat oleh siapa saja yang punya tautannya.',
      PUBLIC: 'Dibagikan kepada semua orang.',
    },
    status: {
      PENDING: 'Nama dan keterangannya sedang dibaca petugas.',
      PUBLISHED: '',
      REFUSED: 'Petugas menolak nama atau keterangannya.',
    },
  },
  begin: { name: 'Nama daftar baru', hint: 'Daftar baru hanya terlihat oleh Anda.', submit: 'Buat daftar' },
  reviews: {
    title: 'Ulasan',
    none: 'Belum ada ulasan. Beri bintang di halaman buku yang sudah Anda baca.',
    stars_one: '{{count}} bintang',
    stars_other: '{{count}} bintang',
    status: { PENDING: 'Sedang dibaca petugas.', PUBLISHED: 'Terbit.', REFUSED: 'Ditolak petugas.' },
    reason: 'Alasannya: {{reason}}',
  },
};

/** Gives the shape that every language must fill. */
export type MyListsWords = typeof words;
