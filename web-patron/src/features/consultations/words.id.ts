/** Words of the page of mentors in Bahasa Indonesia. */
export const words = {
  title: "Konsultasi usaha", lead: "Duduk bersama orang yang paham izin, halal, modal, atau jualan daring. Tidak dipungut biaya, bawa pertanyaan Anda apa adanya.",
  topics: "Topik", allTopics: "Semua topik", mentors: "Pendamping", none: "Belum ada pendamping untuk topik ini.", noneText: "Lihat semua topik, atau tanyakan di meja layanan; kami carikan orangnya.",
  next: "Jam kosong berikutnya", noHours: "Belum ada jam kosong", free: "{{count}} jam kosong", languages: "Bahasa", place: "Tempat",
  choose: "Pilih jam", chooseNamed: "Pilih jam dengan {{name}}", close: "Tutup pilihan jam",
  days: "Hari", dayFree: "{{count}} jam", times: "{{day}}, WIB", noHoursText: "Semua jam sudah terisi sampai lima pekan ke depan. Jam baru dibuka tiap pekan.",
  signIn: "Masuk untuk memesan {{time}}", signInText: "Pemesanan memakai kartu anggota, gratis. Jam yang Anda pilih tetap diingat.", pick: "Pilih jam dahulu",
  mode: "Cara bertemu", stage: "Tahap usaha", sector: "Bidang usaha", business: "Usaha yang dibahas", noBusiness: "Usaha lain atau belum ada", topic: "Topik", question: "Yang ingin ditanyakan", questionHint: "Satu dua kalimat sudah cukup, misalnya: label keripik tempe dan SPP-IRT.",
  more: "Tambahan, boleh dilewati", moreText: "Membantu pendamping, dan kelak kita bisa melihat perkembangannya bersama. Hanya pendamping dan petugas yang membacanya.", turnover: "Omzet sebulan", untold: "Tidak diisi", jobs: "Jumlah yang bekerja, termasuk Anda",
  book: "Pesan {{time}}", busy: "Memesan…", rule: "Batalkan paling lambat 2 jam sebelumnya, supaya jamnya bisa dipakai orang lain.",
  booked: "Jam Anda sudah dipesan", bookedText: "Kami ingatkan sehari sebelumnya. Bawa catatan, contoh barang, atau surat yang sudah ada.", seeAll: "Lihat di Jejak usaha",
  stories: "Cerita mereka", storyPart: { before: "Sebelum", work: "Yang dikerjakan", after: "Sesudah" },
};

/** Gives the shape that every language must fill. */
export type ConsultationsWords = typeof words;
