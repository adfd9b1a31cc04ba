/** What thanks and feedback say, in Bahasa Indonesia. */
export const wordsId = {
  notSigned: 'Masukan dapat diberikan sesudah petugas mengesahkan jamnya. Coba lagi sesudah jamnya tampil.',
  rating: 'Pilih 1 sampai 5, atau biarkan kosong.',
  empty: 'nilai 1 sampai 5 atau masukan Anda',
  personalData: { feedback: 'Masukan Anda tentang giliran sebagai relawan.' },
} as const;
