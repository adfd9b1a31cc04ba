/** Words of *Riwayat pinjaman* in Bahasa Indonesia. */
export const words = {
  title: 'Riwayat pinjaman',
  lead: 'Apa yang Anda baca adalah urusan Anda. Halaman ini hanya terlihat oleh Anda.',
  privacy: {
    title: 'Apa yang kami ingat',
    kept: 'Anda memilih menyimpan riwayat. Pinjaman tetap terhubung dengan nama Anda sampai Anda menghentikannya.',
    unlinked:
      'Anda tidak menyimpan riwayat. Tiga puluh hari setelah sebuah buku kembali, tidak ada lagi yang tahu bahwa Anda yang meminjamnya, juga kami. Yang tersisa hanya hitungan untuk statistik, tanpa nama.',
    staff: 'Petugas tidak bisa membuka daftar ini.',
    stop: 'Hentikan menyimpan riwayat',
    start: 'Simpan riwayat mulai sekarang',
  },
  saved: {
    title: 'Hemat tahun {{year}}',
    sum: 'Kira-kira {{amount}}',
    titles_one: 'Harga {{count}} judul yang Anda pinjam tahun ini, bila dibeli.',
    titles_other: 'Harga {{count}} judul yang Anda pinjam tahun ini, bila dibeli.',
    rule: 'Kami menjumlahkan harga pembelian perpustakaan, satu kali untuk tiap judul. Ini perkiraan, bukan tagihan.',
    unpriced_one: '{{count}} judul tanpa harga, seperti hibah, tidak ikut dijumlahkan.',
    unpriced_other: '{{count}} judul tanpa harga, seperti hibah, tidak ikut dijumlahkan.',
    partial: 'Pinjaman yang sudah dilepas dari nama Anda juga tidak.',
    none: 'Belum ada pinjaman tahun ini yang masih terhubung dengan nama Anda.',
  },
  past: {
    title: 'Yang sudah kembali',
    count_one: '{{n}} pinjaman',
    count_other: '{{n}} pinjaman',
    span: '{{from}} sampai {{until}}',
    from: 'Dipinjam {{from}}',
    none: 'Belum ada pinjaman yang kembali dan masih terhubung dengan nama Anda.',
  },
};

/** Gives the shape that every language must fill. */
export type MyHistoryWords = typeof words;
