/** Words around what the library says about itself, in Bahasa Indonesia. */
export const words = {
  askedMore: 'Masih ada yang ingin ditanyakan?',
  toVisit: 'Jam buka dan alamat',
};

/** Gives the shape that every language must fill. */
export type StatementWords = typeof words;
