/** Words of the page of a member's business in Bahasa Indonesia. */
export const words = {
  title: "Jejak usaha", lead: "Konsultasi Anda, langkah berikutnya, dan yang sudah Anda ikuti di Sudut UKM.",
  coming: "Yang akan datang", noneComing: "Belum ada konsultasi yang dipesan.", find: "Pesan konsultasi",
  question: "Yang ingin ditanyakan", cancel: "Batalkan", cancelYes: "Ya, batalkan", cancelNo: "Tidak jadi", cancelled: "Konsultasi dibatalkan. Jamnya bisa dipakai orang lain.", tooLate: "Kurang dari 2 jam lagi. Telepon perpustakaan bila berhalangan.",
  past: "Yang sudah lewat", nonePast: "Belum ada.", steps: "Langkah berikutnya", stepsOf: "{{done}} dari {{count}} selesai", reason: "Alasan: {{reason}}",
};

/** Gives the shape that every language must fill. */
export type BusinessPathWords = typeof words;
