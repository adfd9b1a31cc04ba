/** Words around what the library says about itself, in Bahasa Indonesia. */
export const words = {
  publishedOn: 'Berlaku sejak {{date}}',
  check: {
    title: 'Pemeriksaan terakhir dengan tangan',
    when: 'Kapan',
    who: 'Oleh siapa',
    means: 'Dengan apa',
    pages: 'Halaman',
    findings: 'Temuan',
    nothing: 'Tidak ada temuan.',
    severity: { BLOCKING: 'menghalangi', HARD: 'menyulitkan', SMALL: 'mengganggu sedikit' },
    state: { OPEN: 'belum diperbaiki', FIXED: 'sudah diperbaiki', ACCEPTED: 'tetap, ada jalan lain' },
  },
  askedMore: 'Masih ada yang ingin ditanyakan?',
  toVisit: 'Jam buka dan alamat',
};

/** Gives the shape that every language must fill. */
export type StatementWords = typeof words;
