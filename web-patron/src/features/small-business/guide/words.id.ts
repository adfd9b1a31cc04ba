/** Words of the page of a guide in Bahasa Indonesia. */
export const words = {
  corner: 'Sudut UKM',
  duration: 'Lama',
  cost: 'Biaya resmi',
  needed: 'Anda perlu',
  reviewed: 'Diperiksa',
  notReviewed: 'belum',
  done: '{{done}} dari {{count}} selesai',
  print: 'Cetak daftar',
  stepDone: 'Langkah {{number}} selesai: {{name}}',
  signIn: 'Masuk',
  signInText: 'supaya tanda Anda tersimpan. Tanpa masuk, tanda hilang saat halaman ditutup.',
  openSite: 'Buka {{host}}',
  template: {
    CASH_BOOK: 'Buku kas (CSV)',
    PRICE_SHEET: 'Lembar harga jual (CSV)',
    CASH_FLOW: 'Lembar arus kas (CSV)',
    LABEL_CHECKLIST: 'Daftar periksa label (PDF)',
    FOOD_SAFETY_LETTER: 'Contoh surat permohonan (PDF)',
    BUSINESS_PLAN: 'Rencana usaha satu halaman (PDF)',
  },
  figures: 'Angka resmi',
  sources: 'Sumber:',
  noAdvice: 'Panduan ini bukan nasihat hukum. Angka dan syarat dapat berubah; cocokkan dengan sumbernya.',
  beside: 'Bersama panduan ini',
  classes: 'Kelas terkait',
  coming: 'Acara UKM berikutnya',
  allComing: 'Semua acara untuk UKM',
  mentors: 'Tanya pendamping',
  nextFree: 'Jam kosong berikutnya {{when}}',
  noHours: 'Belum ada jam kosong',
  tools: 'Alat hitung',
  tool: {
    sizeTool: 'Skala usaha',
    priceTool: 'Harga jual dan titik impas',
    cashFlowTool: 'Arus kas setahun',
  },
  reading: 'Bacaan untuk usaha ini',
};

/** Gives the shape that every language must fill. */
export type GuideWords = typeof words;
