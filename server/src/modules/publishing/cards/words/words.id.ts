/** What stands on cards, in Bahasa Indonesia. */
export const wordsId = {
  title: 'Koleksi',
  readingList: 'Daftar bacaan',
  guide: 'Panduan usaha',
  story: 'Kabar',
  borrow: 'Pinjam di perpustakaan',
  readList: 'Lihat daftarnya di portal',
  readGuide: 'Baca panduannya di portal',
  readStory: 'Baca selengkapnya di portal',
  words: 'Kartu gambar {{kindName}}: {{title}}. {{lines}}. {{house}}.',
} as const;
