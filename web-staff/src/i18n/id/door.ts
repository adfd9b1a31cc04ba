/** Words of signing in, of the first set-up, and of the page Today. */
export const signIn = {
  title: "Masuk ruang staf", intro: "Untuk petugas Perpustakaan Kota Pasuruan.", email: "Surel", password: "Kata sandi", submit: "Masuk", submitting: "Memeriksa…",
  capsLock: "Caps Lock menyala.", showPassword: "Tampilkan kata sandi", waitSeconds: "Coba lagi dalam {{count}} detik.", wait: "Tunggu {{count}} detik",
  required: "Isi dahulu.", sampleTitle: "Akun contoh", sampleText: "Perpustakaan ini berisi data contoh; akun berikut hanya ada di sini. Kata sandinya sama:", fill: "Isikan",
  sessionEnded: "Sesi Anda berakhir. Masuk lagi untuk meneruskan.", forgot: "Lupa kata sandi? Pengelola dapat membuatkan yang baru.",
  sampleAccounts: { administrator: "Pengelola", librarian: "Pustakawan", desk: "Petugas layanan" },
};
export const setUp = {
  title: "Menyiapkan perpustakaan", intro: "Buat akun pengelola pertama. Tautan ini berlaku satu kali.", name: "Nama", email: "Surel", password: "Kata sandi",
  passwordHint: "Paling sedikit 15 huruf; kalimat pendek lebih mudah diingat.", submit: "Buat akun dan masuk", noToken: "Tautan ini tidak lengkap.",
  noTokenText: "Salin seluruh alamat yang dicetak server saat pertama kali dijalankan.",
};
export const today = {
  title: "Hari ini", needsHand: "Perlu tangan", found: "Dicari, tidak ditemukan", foundNote: "tanpa nama pencari", hours: "Jam layanan", collection: "Koleksi", index: "Indeks pencarian",
  wrongCheckDigit: "Nomor dengan angka cek salah", wrongCheckDigitDetail: "periksa pada bukunya", withoutCopies: "Judul tanpa eksemplar", withoutCopiesDetail: "tidak dapat dipinjam",
  waitingCount_one: "{{count}} hal menunggu", waitingCount_other: "{{count}} hal menunggu", calmTitle: "Tidak ada yang menunggu", calmText: "Semua antrean kosong dan semua pencarian menemukan sesuatu.", openCatalogue: "Buka katalog",
  noZeroResults: "Semua pencarian menemukan sesuatu", noZeroResultsText: "Kata yang dicari orang tetapi tidak ada di katalog akan muncul di sini.",
  asked: "Dicari", askedTimes_one: "{{count}} kali", askedTimes_other: "{{count}} kali", lastAsked: "Terakhir", words: "Kata yang dicari", addTitle: "Tambah judul",
  titles: "judul", copies: "eksemplar", works: "karya", contributors: "pengarang", addedWeek: "judul baru 7 hari", addedMonth: "judul baru 30 hari",
  indexFresh: "Setara dengan data.", indexLag: "Tertinggal {{seconds}} detik.", indexRebuilding: "Sedang dibangun ulang.", documents: "{{total}} dokumen", builtAt: "dibangun {{day}} {{time}}",
  closedToday: "Tutup hari ini", openNow: "Buka sampai {{time}}", opensNext: "Buka {{day}} pukul {{time}}", closedNow: "Sedang tutup", noHours: "Jam layanan belum diisi.", editHours: "Ubah jam",
  hoursLabel: "Buka {{spans}}; sekarang {{now}}", closedDay: "tutup", latest: "Terbaru di katalog", allLatest: "Semua yang baru",
  alarmRings: "Sangat banyak percobaan masuk gagal sejak {{began}}: sampai {{most}} dalam {{minutes}} menit, dari semua akun. Mungkin ada yang menebak kata sandi. Tidak ada akun yang dikunci, dan tebakan tetap diperlambat. Beri tahu pengelola server (di log: SIGN_IN_ALARM).",
  alarmOver: "Sangat banyak percobaan masuk gagal dari {{began}} sampai {{ended}}: sampai {{most}} dalam {{minutes}} menit. Sekarang sudah reda. Periksa apakah ada perbuatan petugas yang tidak wajar.", alarmAudit: "Buka jejak petugas",
  status: {
    ON_HOLD_SHELF: "menunggu diambil", IN_TRANSIT: "antarcabang", IN_PROCESSING: "label dan sampul", ON_ORDER: "menunggu kiriman", IN_REPAIR: "di meja jilid", MISSING: "cari di rak", LOST: "ganti atau hapus",
  },
};
