/** What the module community says, in Bahasa Indonesia. */
export const wordsId = {
  personalData: {
    review: 'Bintang dan ulasan Anda.',
    readingListTitle: 'Judul dalam daftar baca Anda.',
    readingList: 'Daftar baca Anda.',
  },
  tooManyChanges: 'Terlalu banyak perubahan sekaligus. Tunggu {{seconds}} detik, lalu coba lagi.',
} as const;
