/** Words of the data page in Bahasa Indonesia. */
export const words = {
  heading: 'Data katalog untuk sekolah dan mitra',
  lead: 'Satu alamat GraphQL memberi judul, orang, subjek, eksemplar, dan jam buka. Membaca tidak perlu mendaftar.',
  address: 'Alamatnya',
  addressText:
    'Kirim pertanyaan dengan POST, atau dengan GET bila ingin jawabannya boleh disimpan sementara oleh perantara.',
  command: 'Perintah curl: {{name}}',
  find: 'Mencari judul',
  findText: 'Cari seperti orang mengetik. Jawaban memuat jumlah tepat dan ketersediaan sekarang.',
  isbn: 'Satu buku menurut ISBN',
  isbnText: 'Dengan atau tanpa tanda hubung, sepuluh atau tiga belas angka.',
  hours: 'Jam buka',
  hoursText: 'Cabang, alamat, dan apakah sedang buka.',
  events: 'Acara terdekat',
  eventsText: 'Semua acara yang terbit, dari dongeng sampai pameran, yang paling dekat di depan.',
  businesses: 'Usaha warga',
  businessesText: 'Isi direktori, sejauh pemiliknya setuju tampil.',
  changes: 'Menyimpan salinan katalog',
  changesText:
    'Tanyakan apa yang berubah sejak sepuluh detik sebelum pertanyaan terakhir, dan hapus yang ada di deletedTitles.',
  schema: 'Seluruh kontrak (schema.graphql)',
  rules: 'Aturan main',
  rule: {
    cost: 'Setiap jawaban menyebut biayanya di extensions.cost. Tanpa kunci, satu permintaan boleh berbiaya sampai 500.',
    pages: 'Daftar dibaca halaman demi halaman dengan first dan after, paling banyak 100 sekali ambil.',
    ids: 'Nomor pengenal tidak berubah. Simpan id, jangan urutan.',
    sites:
      'Situs lain boleh bertanya langsung dari peramban. Yang dikirim dengan GET tidak pernah memakai masuk atau kunci siapa pun.',
    key: 'Dengan kunci mitra (Authorization: Bearer psr_…) satu permintaan boleh sampai 1.000, dengan jatah sendiri. Mintalah pada perpustakaan.',
    licence: 'Fakta bibliografi boleh dipakai bebas. Sebutkan Perpustakaan Kota Pasuruan sebagai sumber.',
  },
  feeds: 'Tanpa GraphQL',
  feedsText:
    'Judul baru tersedia sebagai umpan Atom, dan pencarian dapat dipasang di peramban lewat OpenSearch.',
};

/** Gives the shape that every language must fill. */
export type DataWords = typeof words;
