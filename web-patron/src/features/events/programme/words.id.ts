/** Words of the pages of a programme and of a person in Bahasa Indonesia. */
export const words = {
  coming: 'Yang akan datang',
  past: 'Yang sudah lewat',
  none: 'Belum ada acara baru. Jadwal berikutnya muncul di sini.',
  partners: 'Bersama',
  website: 'Situs web',
  calendar: 'Semua acara',
  follow: 'Ikuti program ini',
  followText: 'Kami kabari bila ada acara baru.',
  followed: 'Diikuti',
  followedText: 'Kami kabari bila ada acara baru. Tekan lagi untuk berhenti.',
};

/** Gives the shape that every language must fill. */
export type ProgrammeWords = typeof words;
