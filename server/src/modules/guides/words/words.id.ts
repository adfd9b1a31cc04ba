/** What the module guides says, in Bahasa Indonesia. */
export const wordsId = {
  guide: 'Panduan',
  step: 'Langkah',
  figure: 'Angka resmi',
  programme: 'Program',
  member: 'Anggota',
  saveFigure: {
    value: 'nilai',
    amountOnly: 'Angka ini berupa rupiah.',
    wordsOnly: 'Angka ini berupa kata.',
  },
  readGuideDetails: {
    name: 'nama panduan',
    wrongLink: 'Tulis alamat web yang diawali https://.',
    wrongSlug: 'Pakai huruf kecil, angka, dan tanda hubung saja.',
    wrongMonths: 'Pilih 1 sampai 36 bulan.',
  },
  shared: {
    future: 'Tanggal diperiksa belum tiba.',
    source: 'nama sumber',
  },
  saveGuide: {
    taken: 'Alamat ini sudah dipakai panduan lain.',
    bare: 'Panduan yang terbit perlu sedikitnya satu langkah dan satu sumber.',
  },
  writeGuideParts: {
    stepName: 'nama langkah',
  },
  personalData: {
    guideTick: 'Langkah panduan UKM yang Anda tandai selesai.',
  },
} as const;
