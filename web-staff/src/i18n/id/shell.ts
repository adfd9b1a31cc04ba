/** Words of the frame: navigation, states, shortcuts. */
export const common = {
  retry: "Coba lagi", save: "Simpan", cancel: "Batal", close: "Tutup", remove: "Hapus", add: "Tambah", edit: "Sunting", back: "Kembali",
  loading: "Sedang memuat", noCallNumber: "tanpa", sample: "contoh", optional: "boleh kosong", skip: "Langsung ke isi",
  previous: "Sebelumnya", next: "Berikutnya", rangeOf: "{{from}}–{{to}} dari {{total}}", saving: "Menyimpan…", none: "tidak ada",
  openPortal: "Lihat di portal", opensNewTab: "(tab baru)", notFound: "Halaman ini tidak ada", notFoundText: "Alamatnya mungkin salah ketik, atau yang dicari sudah dipindah.",
  toToday: "Ke Hari ini", inEnglish: "{{label}} (Inggris)",
};
export const fault = {
  offline: { title: "Tidak tersambung.", text: "Server tidak terjangkau. Yang sudah Anda ketik tetap ada di sini." },
  unauthenticated: { title: "Anda sudah keluar.", text: "Masuk lagi untuk meneruskan; yang sudah diketik tetap tersimpan." },
  unproved: { title: "Belum dilakukan.", text: "Tindakan ini menanyakan siapa yang memakai layar; coba lagi dan buktikan bahwa ini Anda." },
  forbidden: { title: "Bukan wewenang Anda.", text: "Minta bantuan kepada pengelola perpustakaan." },
  rateLimited: { title: "Terlalu banyak permintaan.", text: "Tunggu sebentar, lalu coba lagi." },
  indexBuilding: { title: "Indeks pencarian sedang dibangun.", text: "Coba lagi dalam beberapa detik." },
  tooCostly: { title: "Permintaan terlalu besar.", text: "Persempit pencarian, lalu coba lagi." },
  server: { title: "Ada gangguan di pihak kami.", text: "Data Anda aman." },
  code: "Kode untuk bantuan: {{code}}",
  shownSince: "Yang tampak adalah data pukul {{time}}.",
};
/** Words where a screen cannot do its work. */
export const gate = {
  rightText: "Layar ini membutuhkan hak “{{right}}”. Mintalah kepada pengelola perpustakaan.",
  offlineTitle: "Layar ini membutuhkan jaringan",
  offlineText: "Tanpa jaringan, meja sirkulasi dan pintu acara tetap berjalan; yang lain menunggu sampai tersambung lagi.",
  toDesk: "Ke meja sirkulasi",
  branchTitle: "Belum ada cabang",
  branchText: "Anggota, eksemplar, kas, dan acara bertempat di sebuah cabang. Buat cabang pertama dengan jam bukanya, lalu kembali ke sini.",
  branchAsk: "Anggota, eksemplar, kas, dan acara bertempat di sebuah cabang. Mintalah pengelola perpustakaan membuat cabang pertama.",
  makeBranch: "Buat cabang",
};
export const shell = {
  planner: "Perencana", proposals: "Usulan", programmes: "Program", eventPeople: "Pengisi acara",
  businesses: "Usaha warga",
  guides: "Panduan UKM",
  mainNavigation: "Utama", bottomNavigation: "Bawah", service: "Layanan", office: "Kantor", activities: "Kegiatan", smallBusiness: "UKM", consultations: "Konsultasi", events: "Acara",
  today: "Hari ini", desk: "Meja sirkulasi", deskShort: "Meja", members: "Anggota", holds: "Rak reservasi", overdue: "Terlambat", till: "Kas", cases: "Perkara buku", inHouse: "Baca di tempat", accounts: "Petugas", audit: "Jejak petugas", rules: "Aturan peminjaman", catalogue: "Katalog", messages: "Pesan", reviews: "Ulasan", dataRequests: "Hak atas data", contributors: "Pengarang", branches: "Cabang", more: "Lainnya", home: "Ke Hari ini",
  find: "Cari atau jalankan…", theme: "Ganti tema terang atau gelap", language: "Bahasa", shortcuts: "Pintasan papan ketik", account: "Menu akun {{name}}",
  signOut: "Keluar", signOutEverywhere: "Keluar dari semua perangkat", switchBranch: "Ganti cabang", chosenBranch: "Cabang kerja",
  openUntil: "Buka sampai {{time}}", closedUntil: "Tutup, buka {{when}}", closed: "Tutup", portal: "Portal pemustaka",
  sampleData: "Data contoh: judul, eksemplar, dan cabang di sini dibuat untuk mencoba.",
  signedOut: "Anda sudah keluar.",
};
export const palette = {
  events: "Acara",
  label: "Palet perintah", placeholder: "Cari judul atau jalankan perintah", titles: "Judul", people: "Pengarang", subjects: "Subjek", go: "Pindah ke", actions: "Tindakan",
  searchFor: "Katalog, cari “{{text}}”", members: "Anggota", newMember: "Anggota baru", newTitle: "Judul baru", newBranch: "Cabang baru", toggleTheme: "Ganti tema", switchLanguage: "English", nothing: "Tidak ada yang cocok.",
  choose: "pilih", open: "buka", close: "tutup", looking: "Mencari…",
};
export const shortcuts = {
  title: "Pintasan", anywhere: "Di mana pun", list: "Daftar", form: "Formulir", palette: "palet perintah", page: "cari di halaman", sheet: "lembar ini",
  nextRow: "baris berikut", previousRow: "baris sebelum", open: "buka", edit: "sunting", nextPage: "halaman berikut", previousPage: "halaman sebelum", save: "simpan", fresh: "judul baru", duplicate: "duplikat", leave: "tutup",
  note: "Huruf tunggal hanya bekerja bila tidak ada kotak isian yang aktif.",
};
