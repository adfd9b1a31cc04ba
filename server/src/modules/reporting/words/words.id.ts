/** What the module reporting says, in Bahasa Indonesia. */
export const wordsId = {
  personalData: {
    lastSeen: 'Bulan terakhir Anda meminjam atau berkunjung, tanpa buku dan tanpa cabang.',
  },
  span: {
    reversed: 'Tanggal akhir mendahului tanggal awal. Tukar keduanya.',
    tooLong: 'Rentang paling panjang {{years}} tahun. Pilih rentang yang lebih pendek.',
    ahead: 'Rentang ini belum dimulai. Pilih tanggal sampai hari ini.',
    notADay: 'Tanggal ini tidak ada.',
  },
  rebuild: {
    frozen:
      'Hari sampai {{day}} sudah dibekukan: pinjaman dan kunjungannya tidak lagi menyimpan siapa orangnya, jadi angkanya tetap. Hitung ulang mulai {{next}}.',
  },
} as const;
