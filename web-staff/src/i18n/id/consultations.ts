/** Words of consultations for small businesses. */
export const consultationTerms = {
  topic: { START: "Memulai usaha", PERMITS: "Izin usaha", HALAL: "Sertifikat halal", FINANCE: "Modal dan KUR", MARKETING: "Pemasaran", PACKAGING: "Kemasan dan label", BOOKKEEPING: "Pembukuan dan harga", DIGITAL: "Jualan daring", EXPORT: "Ekspor" },
  sector: { FOOD: "Makanan dan minuman", FURNITURE: "Mebel", METAL: "Kerajinan logam", CRAFT: "Kerajinan lain", FASHION: "Busana dan bordir", TRADE: "Toko dan warung", SERVICES: "Jasa", FARMING: "Tani dan perikanan", OTHER: "Lainnya" },
  stage: { IDEA: "Ide", STARTING: "Rintisan", GROWING: "Berkembang", SCALING: "Naik kelas" },
  mode: { ON_SITE: "Tatap muka", ONLINE: "Daring", EITHER: "Tatap muka atau daring" },
  kind: { STAFF: "Pustakawan", AGENCY: "Dinas", BANK: "Bank", VOLUNTEER: "Relawan" },
  language: { INDONESIAN: "Indonesia", JAVANESE: "Jawa", MADURESE: "Madura", ENGLISH: "Inggris", SIGN: "Bahasa isyarat" },
  status: { BOOKED: "Dipesan", DONE: "Selesai", NO_SHOW: "Tidak datang", CANCELLED: "Dibatalkan" },
  turnover: { UNDER_5M: "di bawah Rp5 juta", FROM_5M: "Rp5–25 juta", FROM_25M: "Rp25–100 juta", FROM_100M: "Rp100 juta ke atas" },
  permit: { NIB: "NIB", PIRT: "SPP-IRT", HALAL: "Sertifikat halal", BRAND: "Merek", OTHER: "Lainnya" },
  story: { OFFERED: "Menunggu persetujuan anggota", PUBLISHED: "Terbit di portal", DECLINED: "Anggota tidak berkenan", WITHDRAWN: "Ditarik anggota" },
  change: { UP: "Naik", SAME: "Tetap", DOWN: "Turun" }, sex: { P: "Perempuan", L: "Laki-laki", FEMALE: "Perempuan", MALE: "Laki-laki", UNKNOWN: "Tidak tercatat" }, unknown: "Tidak tercatat",
};
export const consultations = {
  title: "Konsultasi UKM", intro: "Jam pendampingan, siapa yang datang, dan apa yang terjadi sesudahnya.", lists: "Daftar", tab: { day: "Jadwal", mentors: "Pendamping", due: "Perlu ditindaklanjuti" }, impact: "Dampak",
  branch: "Cabang", everyBranch: "Semua cabang", day: "Tanggal", previousDay: "Hari sebelumnya", nextDay: "Hari berikutnya", today: "Hari ini", time: "Jam", member: "Anggota", mentor: "Pendamping", about: "Perihal", state: "Keadaan", free: "Kosong", withdraw: "Tutup jam", withdrawn: "Jam ditutup.",
  noHours: "Tidak ada jam konsultasi", noHoursText: "Buka jam untuk pendamping lewat daftar Pendamping.", unknownMember: "Anggota", open: "Buka",
  newMentor: "Tambah pendamping", editMentor: "Ubah pendamping", mentorSaved: "Pendamping disimpan.", noMentors: "Belum ada pendamping", noMentorsText: "Tambahkan pustakawan, petugas dinas, bank, atau relawan yang mau mendampingi.", name: "Nama", kind: "Asal", organisation: "Lembaga", headline: "Keahlian dalam beberapa kata", headlineEnglish: "Keahlian (Inggris)", topics: "Topik", languages: "Bahasa", place: "Tempat bertemu", meetingUrl: "Tautan pertemuan daring", meetingUrlHint: "Hanya dilihat pemesan yang memilih daring.", active: "Membuka jam", resting: "Sedang tidak membuka jam", freeCount: "{{count}} jam kosong",
  publish: "Buka jam", publishTitle: "Buka jam {{name}}", publishText: "Jam di luar jam buka cabang dan jam yang sudah ada otomatis dilewati.", published: "{{count}} jam dibuka; {{closed}} dilewati karena tutup, {{taken}} karena sudah ada.", from: "Dari tanggal", until: "Sampai tanggal", weekdays: "Hari", opens: "Mulai", closes: "Selesai", minutes: "Menit per konsultasi", mode: "Cara bertemu", save: "Simpan",
  weekday: { "1": "Senin", "2": "Selasa", "3": "Rabu", "4": "Kamis", "5": "Jumat", "6": "Sabtu", "7": "Minggu" },
  noDue: "Tidak ada yang perlu ditanyakan", noDueText: "Sesudah 30 dan 90 hari, konsultasi yang selesai muncul di sini.", dueOn: "Jatuh", afterDays: "{{count}} hari", ask: "Catat kabar",
};
export const consultation = {
  notFound: "Konsultasi tidak ditemukan", notFoundText: "Mungkin tautannya salah, atau konsultasi ini di cabang lain.", intake: "Sebelum bertemu", question: "Yang ditanyakan", stage: "Tahap", sector: "Bidang", topic: "Topik", turnover: "Omzet sebulan", jobs: "Yang bekerja", untold: "tidak diisi", contact: "Telepon", booked: "Dipesan", reason: "Alasan batal",
  outcome: "Jalannya konsultasi", notYet: "Hasilnya bisa dicatat begitu konsultasi dimulai.", came: "Selesai", cameText: "Langkah berikutnya, satu per baris. Anggota melihat dan mencentangnya.", steps: "Langkah berikutnya", noShow: "Tidak datang", closed: "Hasil dicatat.", saveSteps: "Simpan langkah", stepsSaved: "Langkah disimpan.", done: "dikerjakan",
  cancel: "Batalkan konsultasi", cancelText: "Anggota diberi tahu beserta alasannya. Jamnya kosong lagi.", cancelReason: "Alasan", cancelled: "Konsultasi dibatalkan.",
  notes: "Catatan pendampingan", notesText: "Hanya petugas berwenang yang melihatnya di layar. Menurut UU 27/2022 anggota menerimanya bila meminta salinan datanya, jadi tulis seperlunya.", noNotes: "Belum ada catatan.", noteText: "Catatan", addNote: "Tambah catatan", noteAdded: "Catatan ditambahkan.",
  others: "Konsultasi lain orang ini", followUps: "Kabar sesudahnya", followUpAfter: "Sesudah {{count}} hari", waiting: "ditanyakan {{date}}", notReached: "Tidak terhubung", nothing: "Belum ada perubahan", record: "Catat kabar", recordTitle: "Kabar sesudah {{count}} hari", reached: "Anggota bercerita", permits: "Yang sudah didapat", recorded: "Kabar dicatat.", untoldChoice: "Tidak disebut",
  story: "Cerita sukses", storyText: "Anggota membaca kata-kata ini di Jejak usaha. Baru sesudah ia setuju, cerita tampil di portal; ia boleh menariknya kapan saja.", offer: "Tulis dan tawarkan", offerAgain: "Ubah dan tawarkan lagi", shownName: "Nama yang ditampilkan", storyTitle: "Judul", before: "Sebelum", work: "Yang dikerjakan di perpustakaan", after: "Sesudah", offered: "Cerita ditawarkan kepada anggota.",
};
export const businessImpact = {
  title: "Dampak untuk UKM", intro: "Yang terjangkau, yang berubah, dan ceritanya; kelompok kecil disembunyikan.", year: "Tahun", quarter: "Triwulan", wholeYear: "Setahun", quarterOf: "Triwulan {{count}}", publication: "Untuk publikasi (kelompok di bawah 10 disembunyikan, hanya setahun penuh)", csv: "Unduh CSV", hidden: "disembunyikan", smallest: "Kelompok di bawah {{count}} orang disembunyikan, bersama kelompok lain yang bisa membukanya.",
  reach: "Jangkauan", held: "Konsultasi terlaksana", noShow: "Tidak datang", cancelled: "Dibatalkan", people: "Orang", hours: "Jam pendampingan", mentors: "Pendamping", bySector: "Menurut bidang", byKelurahan: "Menurut kelurahan", byTopic: "Menurut topik", byStage: "Menurut tahap", bySex: "Menurut jenis kelamin", byMentorKind: "Menurut asal pendamping",
  change: "Perubahan", after: "Sesudah {{count}} hari", asked: "Ditanyakan", answered: "Menjawab", permits: "Mendapat izin atau surat", turnover: "Omzet", jobs: "Tambahan orang bekerja", training: "Pelatihan UKM (TPBIS)", events: "Kegiatan", sessions: "Sesi", participants: "Peserta", partners: "Mitra", stories: "Cerita sukses terbit", empty: "Belum ada", group: "Kelompok", count: "Orang", figure: "Angka", part: "Bagian",
};
