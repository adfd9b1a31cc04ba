/** Words of messages to members, and of their requests about data. */
export const messages = {
  title: "Pesan", intro: "Kabar perpustakaan kepada anggota, 30 hari terakhir. Isi dan alamat tidak disimpan.", lists: "Daftar pesan",
  tab: { log: "Catatan kirim", hand: "Kirim lewat WhatsApp", print: "Surat untuk dicetak", wordings: "Teks surat", whatsapp: "Templat WhatsApp" },
  outboundOff: "Ini salinan yang dipulihkan: tidak ada pesan yang dikirim.", noMailServer: "Server surel belum diatur (SMTP_URL). {{count}} surel menunggu.",
  by: { status: "Keadaan", channel: "Jalan" }, all: { status: "Semua keadaan", channel: "Semua jalan" },
  status: { QUEUED: "Menunggu", SENT: "Terkirim", FAILED: "Gagal", SKIPPED: "Tidak dikirim" },
  channel: { EMAIL: "Surel", PUSH: "Perangkat", WHATSAPP: "WhatsApp", WHATSAPP_MANUAL: "WhatsApp, oleh petugas", SMS: "SMS", PRINT: "Surat cetak" }, noChannel: "tidak ada jalan",
  outcome: { SENT: "terkirim", DEFERRED: "belum diterima", REJECTED: "ditolak", UNREACHABLE: "tidak terjangkau", NO_DEVICE: "tidak ada perangkat", NOT_IN_TIME: "tidak sempat dikirim" }, tries: "Jalan yang dicoba",
  failure: {
    NO_CONTACT: "tidak ada jalan sama sekali", NOT_WANTED: "anggota mematikannya", MEMBER_LEFT: "sudah bukan anggota", NO_LONGER_TRUE: "sudah tidak benar saat akan dikirim", TOO_LATE: "menunggu lebih dari tiga hari",
    UNREACHABLE: "server tidak terjangkau, dicoba lagi", DEFERRED: "belum diterima, dicoba lagi", REJECTED: "ditolak",
  },
  template: { LOAN_DUE_SOON: "Segera jatuh tempo", LOAN_DUE_TODAY: "Jatuh tempo hari ini", LOAN_OVERDUE: "Terlambat", HOLD_READY: "Reservasi siap", HOLD_EXPIRING: "Reservasi segera berakhir", HOLD_LAPSED: "Pesanan berakhir", MEMBERSHIP_ENDING: "Keanggotaan berakhir", PAYMENT_RECEIPT: "Kuitansi", PERSONAL: "Pesan pribadi", EVENT_CONFIRMED: "Terdaftar di acara", EVENT_OFFERED: "Kursi ditawarkan", EVENT_REMINDER: "Acara besok", EVENT_OFF: "Acara berubah", CONSULTATION_BOOKED: "Konsultasi dipesan", CONSULTATION_REMINDER: "Konsultasi besok", CONSULTATION_OFF: "Konsultasi batal", CONSULTATION_FOLLOW_UP: "Kabar sesudah konsultasi", EVENT_FEEDBACK: "Pendapat tentang acara", EVENT_NEW: "Acara baru dari program", PROPOSAL_CONFIRM: "Konfirmasi usulan acara", PROPOSAL_ANSWERED: "Jawaban usulan acara", BUSINESS_ACCEPTED: "Usaha diterima", BUSINESS_REFUSED: "Usaha dikembalikan", PASSWORD_LINK: "Tautan kata sandi", EMAIL_CODE: "Kode surel", PHONE_CODE: "Kode telepon", STAFF_PASSWORD: "Kata sandi dari petugas", STAFF_PASSWORD_PHONE: "Kata sandi dari petugas, lewat telepon", PASSWORD_CHANGED: "Kata sandi diubah", EVENT_MOVED: "Jadwal acara berubah" },
  column: { what: "Tentang", member: "Anggota", way: "Jalan", state: "Keadaan", when: "Waktu", acts: "Tindakan" },
  unknownMember: "tidak diketahui", attempts_one: "{{count}} kali dicoba", attempts_other: "{{count}} kali dicoba", retry: "Kirim lagi", retried: "Pesan masuk antrean lagi",
  count_one: "{{total}} pesan", count_other: "{{total}} pesan", empty: "Belum ada pesan", emptyText: "Pesan tampil di sini begitu ada yang perlu dikabarkan.",
  handEmpty: "Tidak ada yang menunggu", handEmptyText: "Anggota yang bisa dihubungi lewat WhatsApp tampil di sini bila ada kabar. Yang belum dikirim dalam beberapa jam diteruskan lewat jalan lain.", handMore_one: "{{count}} pesan lagi tampil setelah ini.", handMore_other: "{{count}} pesan lagi tampil setelah ini.",
  openChat: "Buka WhatsApp", openChatOf: "Buka WhatsApp {{name}} di tab baru", markSent: "Sudah dikirim", markSentOf: "Sudah dikirim kepada {{name}}", markedSent: "Dicatat sebagai terkirim", noLink: "sedang tidak perlu dikirim", maySend: "hanya pustakawan yang boleh mengirim",
  print: {
    branch: "Cabang", none: "Tanpa cabang", option: "{{branch}} ({{count}})", empty: "Tidak ada surat yang menunggu", emptyText: "Surat untuk anggota yang tidak terjangkau lewat jalan lain tampil di sini.",
    fold: "Cetak satu sisi. Lipat sepertiga atas ke depan menutupi isi, lalu sepertiga bawah ke belakang: hanya nama dan alamat yang tampak di luar.",
    open_one: "Buat PDF, {{count}} surat", open_other: "Buat PDF, {{count}} surat", written_one: "PDF dibuat: {{count}} surat", written_other: "PDF dibuat: {{count}} surat", left_one: "{{count}} surat tidak perlu lagi dan tidak ikut dicetak.", left_other: "{{count}} surat tidak perlu lagi dan tidak ikut dicetak.",
    mark: "Tandai sudah dicetak", marked: "Dicatat sebagai dicetak", again: "Sesudah dicetak, tandai: surat-surat itu lalu hilang dari daftar.", more_one: "{{count}} surat lagi tampil setelah ini.", more_other: "{{count}} surat lagi tampil setelah ini.",
  },
  provider: {
    intro: "Penyedia WhatsApp menyetujui setiap teks. Yang belum disetujui dikirim lewat jalan berikutnya.", notSetUp: "Gerbang WhatsApp belum diatur (WHATSAPP_URL): pesan dikirim petugas dengan tangan.",
    name: "Nama di penyedia", nameOf: "Nama di penyedia untuk {{template}}", approval: "Persetujuan", approvalOf: "Persetujuan untuk {{template}}", cost: "Biaya satu pesan (Rp)", costOf: "Biaya satu pesan {{template}} dalam rupiah",
    states: { DRAFT: "Draf", SUBMITTED: "Diajukan", APPROVED: "Disetujui", REJECTED: "Ditolak" }, save: "Simpan", saveOf: "Simpan {{template}}", saved: "Templat disimpan", badCost: "Isi angka bulat, misalnya 350.",
    costs: "Biaya WhatsApp", noCosts: "Belum ada pesan yang dikirim lewat gerbang.", month_one: "{{month}}: {{cost}} untuk {{count}} pesan", month_other: "{{month}}: {{cost}} untuk {{count}} pesan", line: "WhatsApp: {{name}} · {{approval}} · {{cost}} per pesan", change: "Ubah",
  },
  wording: {
    template: "Surat", language: "Bahasa", locale: { ID: "Bahasa Indonesia", EN: "English" }, subject: "Judul", body: "Isi", bodyHint: "Baris kosong memisahkan paragraf. Daftar judul buku tampil sesudahnya.", closing: "Penutup",
    placeholders: "Isian yang bisa dipakai", preview: "Pratinjau", unknown: "Isian tidak dikenal: {{names}}", note: "Di perangkat tampil:", kept: "Teks disimpan", reset: "Pakai teks bawaan lagi", wasReset: "Teks bawaan dipakai lagi", changedAt: "Diubah {{date}}",
  },
  placeholder: {
    jumlah: "berapa pinjaman", tanggal: "tanggalnya, ditulis lengkap", terlambat: "berapa hari terlambat", judul: "judul buku, atau judul pesan", cabang: "nama cabang", nomor: "nomor kuitansi", uang: "jumlah uang", cara: "cara membayar",
    untuk: "\" atas nama …\" bila tentang anak; kosong bila tentang pembacanya", isi: "isi pesan",
  },
  write: { open: "Kirim pesan", title: "Pesan kepada {{name}}", text: "Isi pesan", hint: "Dikirim lewat jalan yang tersedia; untuk anak, kepada walinya. Isinya dihapus setelah terkirim.", send: "Kirim", queued: "Pesan akan dikirim. Jalannya: {{way}}." },
};
export const dataRequests = {
  title: "Hak atas data", intro: "Permintaan anggota tentang datanya (UU 27/2022). Jawab dalam 3 × 24 jam.", states: "Keadaan permintaan",
  status: { OPEN: "Menunggu", DONE: "Selesai", REFUSED: "Ditolak", WITHDRAWN: "Dibatalkan" }, kind: { ERASE: "Penghapusan data", CORRECT: "Perbaikan data", EXPORT: "Unduhan salinan" },
  erased: "sudah dihapus", askedAt: "Diminta {{time}}.", answeredAt: "Dijawab {{time}}.", erasesAt: "Data dihapus {{time}}.", answer: "Jawaban: {{reason}}",
  left_one: "{{count}} jam lagi", left_other: "{{count}} jam lagi", overdue: "Lewat batas waktu", by: "sampai {{time}}", accept: "Terima", refuse: "Tolak", acceptTitle: "Terima: {{kind}}", refuseTitle: "Tolak: {{kind}}",
  acceptErase: "Data tetap ada sampai hari ketujuh, agar anggota masih bisa membatalkan. Lalu sistem menghapusnya sendiri.", acceptText: "Perbaiki dahulu datanya di profil anggota, lalu terima.", refuseText: "Anggota membaca alasannya di halaman Data saya.",
  reason: "Jawaban untuk anggota", reasonOptional: "Boleh kosong.", reasonNeeded: "Wajib diisi.", decided: "Permintaan dijawab", count_one: "{{total}} permintaan", count_other: "{{total}} permintaan", empty: "Tidak ada permintaan", emptyText: "Permintaan anggota tampil di sini, yang paling mendesak lebih dulu.",
};
