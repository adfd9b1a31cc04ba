/** What the module spaces says, in Bahasa Indonesia. */
export const wordsId = {
  saveSpace: {
    spaceNoun: 'Ruang',
    facts: 'nama ruang',
    wrongCapacity: 'Isi jumlah orang lebih dari nol, atau kosongkan.',
  },
} as const;
