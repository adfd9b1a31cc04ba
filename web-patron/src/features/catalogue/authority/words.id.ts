/** Words of the pages of people and subjects in Bahasa Indonesia. */
export const words = {
  see: 'Lihat dari:',
  catalogued: 'Tercatat sebagai {{name}}',
  order: 'Urutkan',
  orders: { YEAR: 'Tahun terbit, terbaru dulu', TITLE: 'Judul A–Z', CREATED_AT: 'Terbaru di katalog' },
  filter: 'Filter judul ini',
  people: 'Orang',
  subjects: 'Subjek',
  noTitles: 'Belum ada judul yang terkait.',
  titles: 'Judul',
};

/** Gives the shape that every language must fill. */
export type AuthorityWords = typeof words;
