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
  rules: 'Aturan main',
  rule: {
    cost: 'Setiap jawaban menyebut biayanya di extensions.cost. Tanpa kunci, satu permintaan boleh berbiaya sampai 500.',
    pages: 'Daftar dibaca halaman demi halaman dengan first dan after, paling banyak 100 sekali ambil.',
    ids: 'Nomor pengenal tidak berubah. Simpan id, jangan urutan.',
    licence: 'Fakta bibliografi boleh dipakai bebas. Sebutkan Perpustakaan Kota Pasuruan sebagai sumber.',
  },
  feeds: 'Tanpa GraphQL',
  feedsText:
    'Judul baru tersedia sebagai umpan Atom, dan pencarian dapat dipasang di peramban lewat OpenSearch.',
};

/** Gives the shape that every language must fill. */
export type DataWords = typeof words;
