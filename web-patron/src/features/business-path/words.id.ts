/** Words of the page of a member's business in Bahasa Indonesia. */
export const words = {
  title: "Jejak usaha", lead: "Konsultasi Anda, langkah berikutnya, dan yang sudah Anda ikuti di Sudut UKM.",
  coming: "Yang akan datang", noneComing: "Belum ada konsultasi yang dipesan.", find: "Pesan konsultasi",
  question: "Yang ingin ditanyakan", cancel: "Batalkan", cancelYes: "Ya, batalkan", cancelNo: "Tidak jadi", cancelled: "Konsultasi dibatalkan. Jamnya bisa dipakai orang lain.", tooLate: "Kurang dari 2 jam lagi. Telepon perpustakaan bila berhalangan.",
  past: "Yang sudah lewat", nonePast: "Belum ada.", steps: "Langkah berikutnya", stepsOf: "{{done}} dari {{count}} selesai", reason: "Alasan: {{reason}}",
  ask: "Sudah {{count}} hari. Bagaimana kabar usaha Anda?", askText: "Isi yang Anda mau saja. Hanya pendamping dan petugas yang membacanya; laporan hanya menyebut jumlah.", permits: "Yang sudah didapat", permit: { NIB: "NIB", PIRT: "SPP-IRT", HALAL: "Sertifikat halal", BRAND: "Merek terdaftar", OTHER: "Izin atau surat lain" }, turnover: "Omzet sebulan", untold: "Tidak diisi", jobs: "Jumlah yang bekerja, termasuk Anda", send: "Kirim kabar",
  trainings: "Pelatihan dan seminar", noTrainings: "Belum ada pelatihan yang Anda ikuti.", attended: "Hadir", registered: "Terdaftar", certificate: "Sertifikat {{number}} (PDF)", recommended: "Disarankan berikutnya", allTrainings: "Semua pelatihan UKM",
  story: "Cerita Anda", storyOffered: "Petugas menulis cerita tentang usaha Anda. Baca dahulu; tampil untuk umum hanya bila Anda setuju, dan boleh ditarik kapan saja.", storyPublic: "Cerita ini tampil untuk umum dengan persetujuan Anda.", storyPart: { before: "Sebelum", work: "Yang dikerjakan", after: "Sesudah" }, storyYes: "Setuju, tampilkan", storyNo: "Tidak, hapus cerita ini", storyBack: "Tarik cerita ini",
};

/** Gives the shape that every language must fill. */
export type BusinessPathWords = typeof words;
