/** Words of the form that every survey is answered in, in Bahasa Indonesia. */
export const surveyWords = {
  required: 'wajib',
  missing: 'Pertanyaan ini perlu dijawab.',
  clear: 'Hapus jawaban',
  step: 'Bagian {{at}} dari {{of}}',
  back: 'Kembali',
  next: 'Lanjut',
};
