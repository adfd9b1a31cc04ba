/** Sentences about checks of accessibility, in Bahasa Indonesia. */
export const wordsId = {
  check: 'Pemeriksaan aksesibilitas',
  checkedBy: 'Yang memeriksa',
  means: 'Alat bantu',
  finding: 'Temuan',
  noPages: 'Tulis sedikitnya satu halaman yang diperiksa.',
  wrongDay: 'Tanggal ini belum tiba atau tidak ada di kalender.',
} as const;
