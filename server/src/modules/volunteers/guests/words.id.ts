/** What offers of people without a card say, in Bahasa Indonesia. */
export const wordsId = {
  guest: 'Pendaftar tanpa akun',
  name: 'nama Anda',
  contact: 'e-mail atau nomor telepon Anda',
  wrongContact: 'Tulis alamat e-mail, atau nomor telepon seperti 0812 3456 7890.',
  wrongBirthDate: 'Periksa tanggal lahirnya.',
  tooMany: 'Terlalu banyak pendaftaran dari jaringan ini. Coba lagi nanti, atau tanyakan kepada petugas.',
  unknownCard: 'Kartu ini tidak dikenal atau tidak aktif. Buat kartu anggotanya dahulu, lalu tulis nomornya.',
  minorCard:
    'Menurut kartunya ia di bawah 18 tahun, tetapi wali belum ditulis. Minta ia melamar dengan kartunya di portal, dengan nama walinya.',
} as const;
