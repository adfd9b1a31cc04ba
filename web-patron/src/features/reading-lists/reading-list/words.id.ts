/** Words of a reading list in Bahasa Indonesia. */
export const words = {
  list: 'Daftar baca',
  own: 'Daftar dan ulasan saya',
  all: 'Daftar bacaan',
  count_one: '{{n}} judul',
  count_other: '{{n}} judul',
  by: 'disusun {{name}}',
  empty: 'Daftar ini masih kosong.',
  emptyOwn: 'Daftar ini masih kosong. Simpan buku dari halamannya.',
  settings: 'Nama dan siapa yang melihat',
  name: 'Nama',
  description: 'Keterangan',
  who: 'Siapa yang melihat',
  visibility: { PRIVATE: 'Hanya saya', LINK: 'Siapa saja yang punya tautan', PUBLIC: 'Semua orang' },
  visibilityText: {
    PRIVATE: 'Tautannya tidak terbuka bagi orang lain.',
    LINK: 'Tidak tampil di pencarian.',
    PUBLIC: 'Petugas membaca nama dan keterangannya dahulu.',
  },
  named: 'Tampilkan kata pertama nama saya',
  namedText: 'Nama siapa pun di bawah 18 tahun tidak pernah tampil.',
  pending: 'Petugas sedang membaca nama dan keterangannya. Sampai itu, daftar ini terlihat lewat tautannya.',
  refused: 'Petugas menolak nama atau keterangannya, jadi hanya Anda yang melihatnya. Alasannya: {{reason}}',
  report: {
    open: 'Laporkan daftar ini',
    reason: 'Apa yang salah dengan daftar ini',
    hint: 'Dibaca petugas. Penyusunnya tidak diberi tahu siapa yang melapor.',
    send: 'Kirim laporan',
    known: 'Daftar ini sudah dilaporkan; alasan Anda kami simpan dan petugas sedang memeriksanya.',
    taken: 'Terima kasih, laporan {{number}} sudah kami terima.',
  },
  remove: 'Hapus daftar',
  takeOut: 'Keluarkan dari daftar',
  takeOutOne: 'Keluarkan {{title}} dari daftar',
  whatsapp: 'Bagikan lewat WhatsApp',
  copyLink: 'Salin tautan',
  copied: 'Tautan disalin',
  shareText: '{{name}}, daftar baca di Pustaka Pasuruan: {{url}}',
};

/** Gives the shape that every language must fill. */
export type ReadingListWords = typeof words;
