/** Words of planning events: the editor, its preview and its terms. */
export const eventWords = {
  format: { ACTIVITY: "Acara atau seri", COURSE: "Kursus bersambung", EXHIBITION: "Pameran", PERFORMANCE: "Pergelaran", SEMINAR: "Seminar" },
  audience: {
    EVERYBODY: "Semua orang", FAMILIES: "Keluarga", TODDLERS: "Balita", PRESCHOOL: "PAUD dan TK", PRIMARY_SCHOOL: "SD dan MI", JUNIOR_HIGH: "SMP dan MTs", SENIOR_HIGH: "SMA, SMK, dan MA", STUDENTS: "Mahasiswa", ADULTS: "Dewasa", WORKERS: "Pekerja",
    HOMEMAKERS: "Pengelola rumah tangga", BUSINESSES: "Pelaku UKM", ELDERLY: "Lansia", DISABILITY: "Difabel", NEWCOMERS: "Pendatang baru", TEACHERS: "Guru", SCHOOL_GROUPS: "Rombongan sekolah",
  },
  accessibility: {
    WHEELCHAIR: "Kursi roda", LIFT: "Lift", ACCESSIBLE_TOILET: "Toilet difabel", SIGN_LANGUAGE: "Juru bahasa isyarat", HEARING_LOOP: "Alat bantu dengar", SUBTITLES: "Teks takarir", AUDIO_DESCRIPTION: "Deskripsi audio", BRAILLE: "Braille",
    LARGE_PRINT: "Huruf besar", QUIET_CORNER: "Sudut tenang", COMPANION: "Pendamping", LACTATION_ROOM: "Ruang laktasi",
  },
  language: { ind: "Indonesia", jav: "Jawa", mad: "Madura", eng: "Inggris" },
  role: { SPEAKER: "Narasumber", STORYTELLER: "Pendongeng", ARTIST: "Seniman", PERFORMER: "Penampil", TRAINER: "Pelatih", AUTHOR: "Pengarang", CURATOR: "Kurator", MODERATOR: "Moderator", HOST: "Pembawa acara", VOLUNTEER: "Relawan" },
  mode: { NONE: "Datang saja", OPEN: "Mendaftar, langsung dapat tempat", APPROVAL: "Mendaftar, disetujui pustakawan" },
  scope: { SERIES: "Semua pertemuan sekaligus", SESSION: "Satu pertemuan pilihan" },
  waiting: { OFFER: "Ditawarkan berurutan", AUTO_FILL: "Langsung diisi berurutan", NONE: "Tanpa daftar tunggu" },
  gives: { MONEY: "Uang", GOODS: "Barang", TRAINERS: "Narasumber atau pelatih", PLACE: "Tempat", OTHER: "Lainnya" },
  frequency: { WEEKLY: "Setiap pekan", DAILY: "Setiap hari", MONTHLY_BY_WEEKDAY: "Setiap bulan, hari yang sama" },
};
export const eventEditor = {
  newTitle: "Acara baru", newIntro: "Ctrl S menyimpan sebagai draf. Belum ada yang melihatnya.", saveDraft: "Simpan draf", fromTemplate: "Dari templat", saved: "Acara tersimpan.", created: "Draf tersimpan. Terbitkan lewat panel Keadaan bila sudah siap.", toEvent: "Pendaftar dan pertemuan",
  section: { about: "Apa", audience: "Untuk siapa", place: "Di mana", when: "Kapan", registration: "Pendaftaran dan biaya", people: "Pengisi acara", works: "Karya yang dipamerkan", pieces: "Yang dibawakan", reading: "Bacaan terkait", partners: "Mitra" },
  field: {
    name: "Nama acara", format: "Bentuk", kind: "Jenis", programmeId: "Program", programme: "Program", summary: "Ringkasan", description: "Keterangan", audiences: "Untuk siapa", ageFrom: "Usia dari", ageTo: "Usia sampai", languages: "Bahasa pengantar", accessibility: "Ramah difabel",
    placeKind: "Tempat", branchId: "Cabang", branch: "Cabang", spaceId: "Ruang", space: "Ruang", venueName: "Nama tempat", venueAddress: "Alamat", onlineUrl: "Tautan daring", capacity: "Kursi tiap pertemuan",
    registrationMode: "Cara ikut", registrationScope: "Satu pendaftaran untuk", mostPerParty: "Orang tiap pendaftaran", waitingMode: "Daftar tunggu", offerHours: "Jam menunggu jawaban", opensAt: "Pendaftaran dibuka", closesAt: "Pendaftaran ditutup", registrationOpensAt: "Pendaftaran dibuka", registrationClosesAt: "Pendaftaran ditutup",
    allowsGuests: "Tamu boleh mendaftar", asksPhotoConsent: "Izin foto", asksSupport: "Kebutuhan khusus", asksSchool: "Asal sekolah", questions: "Yang ditanyakan dan diizinkan", certificateSessions: "Pertemuan untuk sertifikat", cost: "Biaya tiap orang (rupiah)", costNote: "Keterangan biaya atau bawaan",
    people: "Nama", titles: "Judul dari katalog", partners: "Mitra", works: "Karya", recordingUrl: "Tautan rekaman", posterUploadId: "Poster", isTemplate: "Templat",
    partnerName: "Nama mitra", partnerUrl: "Alamat web", gives: "Memberi", worth: "Senilai (rupiah)", givesNote: "Keterangan",
    workName: "Nama karya", work_creator: "Pencipta", work_year: "Tahun", work_dimensions: "Ukuran atau lama", work_lender: "Pemilik", medium: "Bahan", caption: "Keterangan di dinding", alternativeText: "Teks pengganti gambar",
  },
  urlHint: "https://",
  question: { allowsGuests: "Tamu tanpa kartu boleh mendaftar", asksPhotoConsent: "Tanyakan izin memuat foto", asksSupport: "Tanyakan kebutuhan difabel", asksSchool: "Tanyakan asal sekolah" },
  gives: { nothing: "Tidak ada" },
  formatFixed: "Bentuk tidak berubah setelah dibuat.", noProgramme: "Tanpa program", goal: "Sasaran: {{goal}}", summaryHint: "Satu atau dua kalimat untuk daftar.", descriptionHint: "Teks biasa, paragraf dipisah baris baru.", onlineHint: "Bila perlu mendaftar, hanya pendaftar yang melihatnya.", capacityHint: "Kosong: tanpa batas.", spaceSeats: "{{name}}, {{seats}} kursi",
  chooseBranch: "Pilih cabang", certificateHint: "Hadir paling sedikit sekian kali. Kosong: tanpa sertifikat.", costHint: "0 berarti gratis.", opensHint: "WIB. Kosong: sejak terbit.", closesHint: "WIB. Kosong: saat mulai.", numberInvalid: "Tulis angka bulat.", costInvalid: "Tulis jumlah rupiah, misalnya 25.000.", nameMissing: "Isi namanya.",
  peoplePlaceholder: "Ketik nama, Enter menambah", newPerson: "Orang baru “{{name}}”", personFailed: "Orang ini belum dapat dicatat. Coba lagi.", sessionOf: "Pertemuan {{name}}", wholeEvent: "Seluruh acara", moveUp: "Naikkan {{name}}", moveDown: "Turunkan {{name}}",
  titlesPlaceholder: "Cari judul, pengarang, atau ISBN", noTitle: "Tidak ada judul yang cocok.", reason: "Mengapa judul ini", reasonOf: "Alasan untuk {{name}}", availability: "{{available}} dari {{copies}} tersedia",
  partnersHint: "yang diberikan hanya dilihat staf", addPartner: "Tambah mitra", partnerNumber: "Mitra {{number}}", addWork: "Tambah karya", workNumber: "Karya {{number}}", workPicture: "Gambar", alternativeHint: "Apa yang terlihat, bagi yang tidak melihatnya.",
  pictureOf: "Gambar {{name}}", pictureKept: "Gambar sudah terkirim dan ikut tersimpan.", otherPicture: "Ganti gambar", removePicture: "Hapus gambar", posterDrawn: "Tanpa unggahan, portal menggambar poster dari jenis, nama, hari, dan tempat.", ownPoster: "Poster sendiri", isTemplate: "Ini templat: acara baru dapat dibuat darinya, publik tidak melihatnya",
};
export const plan = {
  date: "Tanggal", firstDay: "Hari pertama", lastDay: "Hari terakhir", from: "Mulai", to: "Selesai", endsFirst: "Selesai sebelum mulai. Betulkan, atau centang bila memang sampai keesokan harinya.", endsNextDay: "Selesai keesokan harinya", endsOnDay: "Selesai {{day}}, {{time}}, keesokan harinya", isOver: "Tanggal ini sudah lewat.", wrongCount: "Isi angka 1 sampai 120.", wrongInterval: "Isi angka 1 sampai 52.", isAllDay: "Sepanjang hari", ownFacts: "Nama, ruang, atau kursi khusus", name: "Tentang pertemuan ini", ownSpace: "Ruang sendiri", ownCapacity: "Kursi sendiri", asEvent: "Ikut acara", note: "Catatan tanggal ini", noteHint: "Hanya untuk pertemuan ini.",
  repeat: "Berulang", never: "Tidak berulang", interval: "Selang", ends: "Berakhir", afterCount: "Setelah", onDay: "Pada", count: "Banyaknya pertemuan", until: "Paling akhir", weekdays: "Hari (kosong: seperti tanggal pertama)", except: "Kecuali tanggal", leaveOut: "Kecualikan", skipsClosedDays: "Lewati hari libur dan hari cabang tutup",
  nothingYet: "Isi tanggal untuk melihat jadwalnya. Acara juga boleh disimpan tanpa tanggal.", comesTo_one: "Menjadi {{count}} pertemuan", comesTo_other: "Menjadi {{count}} pertemuan", more_one: "dan {{count}} lagi", more_other: "dan {{count}} lagi", closed: "Dilewati karena libur atau tutup: {{days}}.",
  spaceTaken: "{{space}} dipakai {{hours}}:", personTaken: "{{person}} ada di tempat lain {{hours}}:", onlyDraft: "masih draf", removeSession: "Hapus pertemuan {{number}}", addSession: "Tambah tanggal lain", add: "Tambah pertemuan", addTitle: "Tambah pertemuan", added: "Pertemuan ditambahkan.", noneText: "Tambahkan paling sedikit satu sebelum menerbitkan.",
  change: "Ubah", changeTitle: "Pertemuan {{number}}", changed: "Pertemuan tersimpan.", cancel: "Tiadakan pertemuan ini", restore: "Adakan lagi", remove: "Hapus", removed: "Pertemuan dihapus.", registered_one: "{{count}} orang sudah terdaftar dan akan dikabari.", registered_other: "{{count}} orang sudah terdaftar dan akan dikabari.",
};
export const preview = { title: "Pratinjau", as: "Tampil sebagai", card: "Kartu", page: "Halaman", unnamed: "Acara tanpa nama", free: "gratis", seats: "{{seats}} kursi", register: "Daftar", justCome: "Datang saja" };
export const leave = { title: "Perubahan belum disimpan", text: "Bila Anda pergi, draf tetap disimpan di tab ini sampai Anda kembali atau menutupnya.", stay: "Tetap di sini", go: "Pergi, simpan draf di tab" };
