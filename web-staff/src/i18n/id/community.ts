export const reviews = {
  title: "Ulasan", intro: "Kata-kata pembaca tentang buku, dan daftar yang mereka bagikan. Baca dahulu sebelum orang lain membacanya. Siapa penulisnya tidak tampil di sini: apa yang dibaca seseorang bukan urusan kita.", states: "Keadaan ulasan",
  kinds: "Jenis tulisan", kind: { reviews: "Ulasan", lists: "Daftar baca" }, titles_one: "{{count}} judul", titles_other: "{{count}} judul",
  status: { PENDING: "Menunggu", PUBLISHED: "Terbit", REFUSED: "Ditolak" },
  stars_one: "{{count}} bintang", stars_other: "{{count}} bintang", writtenAt: "Ditulis {{time}}", anonymous: "Terbit tanpa nama", as: "Terbit atas nama {{name}}", reasonWas: "Alasan: {{reason}}",
  accept: "Terbitkan", refuse: "Tolak", takeDown: "Turunkan", refuseTitle: "Tolak tulisan ini", reason: "Alasan untuk penulisnya", reasonHint: "Wajib diisi. Penulisnya membaca ini di pustakanya.",
  accepted: "Sudah terbit", wasRefused: "Sudah ditolak", count_one: "{{total}} tulisan", count_other: "{{total}} tulisan", empty: "Tidak ada tulisan", emptyText: "Tulisan anggota tampil di sini, yang paling lama menunggu lebih dulu.",
};
