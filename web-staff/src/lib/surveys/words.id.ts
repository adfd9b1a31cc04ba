/** Words of the surveys of events and programmes, where they are chosen and what they came to. */
export const activitySurveys = {
  eventTitle: 'Survei untuk yang hadir',
  eventText: 'Ditanyakan pada pendaftaran kepada yang hadir, untuk tiap sesi, sampai 60 hari sesudah acara.',
  survey: 'Survei',
  standard: '{{title}} (baku)',
  programmeTitle: 'Hasil program',
  programmeText:
    'Pertanyaan yang sama ditanyakan sebelum acara, sesudahnya, lalu setelah 30 dan 90 hari, tanpa nama.',
  none: 'Tidak ditanyakan',
  save: 'Simpan pilihan',
  saved: 'Pilihan survei tersimpan',
  results: 'Lihat hasil survei',
  outcomes: 'Perubahan pada peserta',
  question: 'Pertanyaan',
  change: 'Perubahan',
  empty: 'Belum cukup jawaban; angka tampil mulai 5 jawaban di tiap waktu.',
  answers: '{{total}} jawaban',
  hidden: 'di bawah 5',
  outcome: { KNOWS: 'tahu atau bisa', DOES: 'melakukan', PLANS: 'berencana' },
  wave: { BEFORE: 'Sebelum', AFTER: 'Sesudah', DAY_30: '30 hari', DAY_90: '90 hari' },
};
