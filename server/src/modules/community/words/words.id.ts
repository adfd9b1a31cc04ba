/** What the module community says, in Bahasa Indonesia. */
export const wordsId = {
  personalData: {
    review: 'Bintang dan ulasan Anda.',
    readingListTitle: 'Judul dalam daftar baca Anda.',
    readingList: 'Daftar baca Anda.',
  },
  tooManyChanges: 'Terlalu banyak perubahan sekaligus. Tunggu {{seconds}} detik, lalu coba lagi.',
  decideReadingList: {
    notShared: 'Daftar ini sudah tidak dibagikan kepada semua orang.',
  },
  saveReadingList: {
    nameRequired: 'Beri nama daftarnya.',
    noList: 'Daftar ini tidak ada.',
    stale: 'Daftar ini berubah sejak Anda membukanya. Muat ulang, lalu coba lagi.',
    tooManyLists: 'Paling banyak {{most}} daftar. Hapus salah satunya dahulu.',
    listFull: 'Paling banyak {{most}} judul dalam satu daftar.',
  },
  tooLong: 'Paling panjang {{longest}} huruf.',
  noMember: 'Anggota ini tidak ada.',
  noTitle: 'Judul ini tidak ada, atau sudah ditarik.',
  changedMeanwhile: 'Isinya berubah sejak Anda membacanya. Baca lagi.',
  reasonRequired: 'Tulis alasannya; penulisnya akan membacanya.',
  decideReview: {
    removedByWriter: 'Ulasan ini sudah dihapus penulisnya.',
  },
  writeReview: {
    rating: 'Pilih satu sampai lima bintang.',
    removed: 'Ulasan ini sudah dihapus.',
  },
} as const;
