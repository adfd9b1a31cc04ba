/** Words of events, their registrations, sessions and the door. */
export const eventTerms = {
  status: { DRAFT: "Draf", IN_REVIEW: "Diperiksa", PUBLISHED: "Terbit", POSTPONED: "Ditunda", CANCELLED: "Dibatalkan", DONE: "Selesai" },
  act: { DRAFT: "Kembalikan ke draf", IN_REVIEW: "Minta diperiksa", PUBLISHED: "Terbitkan", POSTPONED: "Tunda", CANCELLED: "Batalkan acara", DONE: "Nyatakan selesai" },
  kind: {
    STORYTELLING: "Dongeng anak", LITERACY: "Kelas literasi", READING_WRITING: "Membaca dan menulis", DIGITAL_LITERACY: "Kelas literasi digital", BOOK_CLUB: "Klub buku", WORKSHOP: "Lokakarya", SCHOOL_PARTNERSHIP: "Bersama sekolah dan kampus",
    BUSINESS_TRAINING: "Pelatihan UKM", EXHIBITION: "Pameran", PERFORMANCE: "Pergelaran", CULTURE_SEMINAR: "Seminar budaya", TALK: "Bincang", COMMUNITY: "Pertemuan komunitas", OTHER: "Acara lain",
  },
  place: { BRANCH: "Di perpustakaan", ELSEWHERE: "Di tempat lain", ONLINE: "Daring" },
};
export const events = {
  create: "Acara baru", title: "Acara", intro: "Semua program, acara, dan budaya dalam satu kalender.", list: "Daftar acara", search: "Cari acara", searchPlaceholder: "Nama, program, atau orang", template: "templat",
  count_one: "{{total}} acara", count_other: "{{total}} acara", resultsSpoken_one: "{{count}} acara ditemukan", resultsSpoken_other: "{{count}} acara ditemukan",
  emptyTitle: "Belum ada acara di sini", emptyText: "Acara yang direncanakan akan tampil di sini.", nothingTitle: "Tidak ada acara yang cocok", nothingText: "Longgarkan saringan atau periksa ejaannya.", clear: "Hapus saringan",
  column: { name: "Acara", when: "Kapan", place: "Tempat", seats: "Kursi", status: "Keadaan" }, noDate: "belum ada tanggal", sessions_one: "{{count}} pertemuan", sessions_other: "{{count}} pertemuan", elsewhere: "di tempat lain", wholeHouse: "seluruh gedung",
  filter: { status: "Keadaan", anyStatus: "Semua keadaan", kind: "Jenis", anyKind: "Semua jenis", branch: "Cabang", anyBranch: "Semua cabang", span: "Waktu", coming: "Akan datang", week: "Pekan ini", month: "Bulan ini", all: "Kapan pun", templates: "Templat" },
};
export const event = { notFound: "Acara ini tidak ada", notFoundText: "Alamatnya mungkin salah ketik.", poster: "Poster", posterAlt: "Poster {{name}}", allDay: "sepanjang hari" };
export const duplicate = { open: "Duplikat", title: "Duplikat acara", fromTemplate: "Buat acara dari templat", act: "Buat draf", text: "Draf baru memuat semua isi, pengisi, karya, dan bacaan. Pendaftar dan pengumuman tidak ikut.", startsOn: "Pertemuan pertama pada", startsOnHint: "Yang lain mengikuti dengan jarak yang sama. Kosong: tanggal tetap.", asTemplate: "Jadikan templat", done: "Draf dibuat." };
export const eventsToday = { title: "Acara hari ini", none: "Tidak ada acara hari ini.", registered_one: "{{count}} terdaftar", registered_other: "{{count}} terdaftar", came_one: "{{count}} hadir", came_other: "{{count}} hadir", pending_one: "{{count}} pendaftaran menunggu persetujuan", pending_other: "{{count}} pendaftaran menunggu persetujuan", proposals_one: "{{count}} usulan acara menunggu jawaban", proposals_other: "{{count}} usulan acara menunggu jawaban" };
export const sessions = {
  title: "Pertemuan", none: "Belum ada pertemuan", cancelled: "dibatalkan", number: "Pertemuan {{number}}", taken: "{{taken}} dari {{capacity}}", takenOpen: "{{taken}} terdaftar", came_one: "{{count}} hadir, {{walkIn}} tanpa daftar", came_other: "{{count}} hadir, {{walkIn}} tanpa daftar", door: "Pindai hadir",
};
export const statusChange = {
  title: "Keadaan", publicFrom: "Publik melihatnya sejak {{when}}.", publishAt: "Terbit mulai", publishAtHint: "Waktu Pasuruan (WIB). Kosong berarti sekarang.", notice: "Pengumuman", noticeEnglish: "Pengumuman (Inggris)", noticeHint: "Dibaca semua orang dan dikirim kepada pendaftar.", done: "Keadaan: {{status}}.", isPast: "Terbitkan juga, sebagai catatan", unsaved: "Perubahan di formulir belum disimpan dan tidak ikut. Simpan dahulu bila perlu.",
};
export const registrations = {
  title: "Pendaftar", none: "Tidak ada pendaftar di sini", filter: "Keadaan pendaftaran", all: "Semua", count_one: "{{total}} pendaftaran", count_other: "{{total}} pendaftaran", people_one: "{{count}} orang", people_other: "{{count}} orang", place: "urutan {{place}}",
  status: { PENDING: "menunggu persetujuan", CONFIRMED: "dapat tempat", OFFERED: "ditawari tempat", WAITING: "daftar tunggu", CANCELLED: "batal", DECLINED: "ditolak", EXPIRED: "tawaran lewat" },
  approve: "Setujui", approved: "{{name}} disetujui.", decline: "Tolak", declined: "{{name}} ditolak.", declineTitle: "Tolak {{name}}?", cancel: "Batalkan", cancelled: "Pendaftaran {{name}} dibatalkan.", cancelTitle: "Batalkan pendaftaran {{name}}?", endingText: "Kursinya ditawarkan kepada yang menunggu.", reason: "Alasan",
  search: "Cari pendaftar", searchPlaceholder: "Nama, kontak, atau sekolah", noneText: "Longgarkan saringan, atau bagikan halaman acaranya.", select: "Pilih {{name}}", selectAll_one: "Pilih {{count}} di halaman ini", selectAll_other: "Pilih semua {{count}} di halaman ini", companion: "{{name}} (pendamping)", support: "Perlu: {{words}}", offerUntil: "ditawarkan sampai {{when}}", came_one: "{{count}} hadir", came_other: "{{count}} hadir",
  approveName: "Setujui {{name}}", declineName: "Tolak {{name}}", cancelName: "Batalkan {{name}}", moveUp: "Dahulukan", moveUpName: "Dahulukan {{name}}", moveUpHint: "Pindah ke depan daftar tunggu; dicatat di log audit.", movedUp: "{{name}} sekarang di depan daftar tunggu.", movedIn: "{{name}} ditawari tempat.",
  export: "Unduh CSV", exportHint: "Memuat hanya yang boleh Anda baca; unduhan dicatat di log audit.", exported_one: "{{count}} orang diunduh.", exported_other: "{{count}} orang diunduh.", exportedPart_one: "{{count}} orang pertama diunduh; persempit saringan.", exportedPart_other: "{{count}} orang pertama diunduh; persempit saringan.",
  bulk: {
    title: "Untuk yang dipilih", chosen_one: "{{count}} dipilih", chosen_other: "{{count}} dipilih", clear: "Lepas pilihan", go: "Lanjutkan", progress: "Kemajuan", done_one: "{{count}} selesai.", done_other: "{{count}} selesai.", session: "Pertemuan", attendText: "Semua orang dari pendaftaran ini yang belum masuk dicatat hadir.",
    act: { approve_one: "Setujui {{count}}", approve_other: "Setujui {{count}}", decline_one: "Tolak {{count}}", decline_other: "Tolak {{count}}", cancel_one: "Batalkan {{count}}", cancel_other: "Batalkan {{count}}", attend_one: "Tandai {{count}} hadir", attend_other: "Tandai {{count}} hadir" },
    letter: "Kirim pesan", letterTitle_one: "Kirim pesan kepada {{count}} pendaftar", letterTitle_other: "Kirim pesan kepada {{count}} pendaftar", queued_one: "{{count}} pesan menunggu dikirim.", queued_other: "{{count}} pesan menunggu dikirim.", unreached: "Tidak punya surel atau nomor yang dapat dikirimi: {{names}}.",
  },
};
export const doorMode = {
  title: "Pintu", notFound: "Pertemuan ini tidak ada", notFoundText: "Alamatnya mungkin salah ketik.", of: "dari {{total}} hadir", box: "Tiket atau kartu", boxHint: "Pindai, atau ketik kodenya.", admit: "Hadir", admitName: "{{name}} hadir", last: "Pindaian terakhir", queued: "Luring: tersimpan di ponsel ini.", checking: "Memeriksa…", inLine_one: "{{count}} pindaian lain sedang diperiksa.", inLine_other: "{{count}} pindaian lain sedang diperiksa.", sendNow: "Kirim sekarang",
  waiting_one: "Luring, {{count}} pindaian tersimpan. Terkirim sendiri begitu tersambung.", waiting_other: "Luring, {{count}} pindaian tersimpan. Terkirim sendiri begitu tersambung.",
  stuck_one: "{{count}} pindaian tersimpan di ponsel ini dan belum diterima perpustakaan. Dicoba lagi sendiri tiap {{seconds}} detik.", stuck_other: "{{count}} pindaian tersimpan di ponsel ini dan belum diterima perpustakaan. Dicoba lagi sendiri tiap {{seconds}} detik.",
  outcome: { ADMITTED: "Selamat datang", ALREADY_IN: "Sudah masuk", WRONG_SESSION: "Pertemuan lain", NOT_CONFIRMED: "Belum dapat tempat", CANCELLED: "Sudah batal", UNKNOWN: "Tidak dikenal", NOT_REGISTERED: "Belum terdaftar", NOT_KEPT: "Tidak tersimpan", CANNOT_KEEP: "Tidak tersimpan", FAILED: "Belum tercatat" },
  advice: { ADMITTED: "Silakan masuk.", ALREADY_IN: "Dipindai lagi. Tidak dihitung dua kali.", WRONG_SESSION: "Tiketnya untuk pertemuan lain.", NOT_CONFIRMED: "Menunggu tempat atau persetujuan.", CANCELLED: "Tempatnya sudah dikembalikan.", NOT_REGISTERED: "Kartunya berlaku, tetapi orang ini belum mendaftar.", UNKNOWN: "Bukan tiket acara ini, atau kartunya dilaporkan hilang: cari namanya dan cocokkan dengan identitas.", NOT_KEPT: "Ponsel ini penuh. Catat orangnya di kertas.", CANNOT_KEEP: "Perpustakaan tidak menjawab, dan peramban ini tidak dapat menyimpan: ruangnya habis, atau jendelanya pribadi. Catat orangnya di kertas.", FAILED: "Lihat pesan di atas, lalu pindai lagi." },
  report: "{{sent}} pindaian terkirim, {{admitted}} hadir", reportClean: "Tidak ada yang bertabrakan.", expected: "Yang diharapkan", findName: "Cari nama", nobody: "Tidak ada nama seperti itu", more_one: "dan {{count}} lagi: ketik nama", more_other: "dan {{count}} lagi: ketik nama", cameIn: "hadir {{time}}", takeBack: "Batalkan", takeBackName: "Batalkan kehadiran {{name}}", tookBack: "Kehadiran {{name}} dibatalkan.", notYet: "belum datang", age: "{{age}} tahun", with: "bersama {{name}}", noPlace: "belum dapat tempat",
  full: "Sudah {{most}} pindaian tersimpan di ponsel ini, jadi yang terakhir tidak tersimpan. Catat orangnya di kertas, dan sambungkan ponsel ini.", openToSend: "Buka pintu dan kirim", stay: "Tetap masuk",
  stillWaiting_one: "{{count}} pindaian pintu belum terkirim (terakhir {{when}}). Kirim sebelum {{end}}; sesudah itu dihapus dari ponsel ini.", stillWaiting_other: "{{count}} pindaian pintu belum terkirim (terakhir {{when}}). Kirim sebelum {{end}}; sesudah itu dihapus dari ponsel ini.",
  givenUp_one: "{{count}} pindaian pintu tidak pernah terkirim dan sudah dihapus setelah {{days}} hari (terakhir {{when}}). Catat kehadirannya dari daftar kertas.", givenUp_other: "{{count}} pindaian pintu tidak pernah terkirim dan sudah dihapus setelah {{days}} hari (terakhir {{when}}). Catat kehadirannya dari daftar kertas.",
  leaveClear: "Tidak ada lagi yang menunggu", leaveClearText: "Semua pindaian pintu di ponsel ini sudah terkirim atau dihapus. Anda masih masuk.", leaveTitle: "Pindaian belum terkirim", leaveText_one: "{{count}} pindaian dari pintu acara masih tersimpan di ponsel ini saja. Kirim dahulu, atau keluar dan hapus.", leaveText_other: "{{count}} pindaian dari pintu acara masih tersimpan di ponsel ini saja. Kirim dahulu, atau keluar dan hapus.",
  scansAt_one: "{{count}} pindaian, terakhir {{when}}", scansAt_other: "{{count}} pindaian, terakhir {{when}}", leaveAnyway_one: "Keluar dan hapus {{count}} pindaian", leaveAnyway_other: "Keluar dan hapus {{count}} pindaian",
  blind: "Dibuka tanpa sambungan: ponsel ini tahu tiket mana yang berlaku, tetapi tidak menyimpan nama. Pindai tiket atau kartu; daftar nama kembali begitu tersambung.",
};

export * from "./event-editor";
export * from "./event-page";
export * from "./planner";
export * from "./programmes";
export * from "./proposals";
export const eventStatistics = {
  title: "Statistik acara", intro: "Yang terselenggara dan siapa yang datang.", csv: "Unduh CSV", open: "Statistik", whole: "Keseluruhan", events: "Acara", sessions: "Pertemuan", attendances: "Kehadiran", registered: "Tempat terdaftar", noShow: "Tidak datang", walkIn: "Dihitung di pintu", sampleSessions: "Pertemuan data contoh",
  month: "Bulan", byKind: "Menurut jenis", byMonth: "Menurut bulan", byAgeBand: "Menurut usia", bySex: "Menurut jenis kelamin", byKelurahan: "Menurut kelurahan", unknown: "Tidak diketahui", number: "Jumlah",
  sample_one: "{{count}} dari {{total}} pertemuan adalah data contoh: angka ini untuk mencoba, bukan untuk laporan.", sample_other: "{{count}} dari {{total}} pertemuan adalah data contoh: angka ini untuk mencoba, bukan untuk laporan.",
  counting: "Satu orang dihitung sekali untuk tiap pertemuan yang ia hadiri. Kelompok di bawah 5 disembunyikan, bersama kelompok lain yang bisa membukanya.",
};
