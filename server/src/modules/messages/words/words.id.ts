/** What the module messages says, in Bahasa Indonesia. */
export const wordsId = {
  messageList: {
    title: 'Pesan',
    member: 'Anggota',
    branch: 'Cabang',
    channel: 'Jalan',
    status: 'Keadaan',
    reason: 'Alasan',
    attempts: 'Kali dicoba',
    created: 'Ditulis',
    sent: 'Terkirim',
    template: 'Tentang',
    statuses: { QUEUED: 'Menunggu', SENT: 'Terkirim', FAILED: 'Gagal', SKIPPED: 'Tidak dikirim' },
    channels: {
      EMAIL: 'Email',
      PUSH: 'Perangkat',
      WHATSAPP: 'WhatsApp',
      WHATSAPP_MANUAL: 'WhatsApp, oleh petugas',
      SMS: 'SMS',
      PRINT: 'Surat cetak',
    },
    failures: {
      NO_CONTACT: 'tidak ada jalan sama sekali',
      NOT_WANTED: 'anggota mematikannya',
      MEMBER_LEFT: 'sudah bukan anggota',
      NO_LONGER_TRUE: 'sudah tidak benar saat akan dikirim',
      TOO_LATE: 'menunggu lebih dari tiga hari',
      UNREACHABLE: 'server tidak terjangkau, dicoba lagi',
      DEFERRED: 'belum diterima, dicoba lagi',
      REJECTED: 'ditolak',
    },
    templates: {
      LOAN_DUE_SOON: 'Segera jatuh tempo',
      LOAN_DUE_TODAY: 'Jatuh tempo hari ini',
      LOAN_OVERDUE: 'Terlambat',
      HOLD_READY: 'Reservasi siap',
      HOLD_EXPIRING: 'Reservasi segera berakhir',
      HOLD_LAPSED: 'Pesanan berakhir',
      MEMBERSHIP_ENDING: 'Keanggotaan berakhir',
      PAYMENT_RECEIPT: 'Kuitansi',
      PERSONAL: 'Pesan pribadi',
      EVENT_CONFIRMED: 'Terdaftar di acara',
      EVENT_OFFERED: 'Kursi ditawarkan',
      EVENT_REMINDER: 'Acara besok',
      EVENT_OFF: 'Acara berubah',
      CONSULTATION_BOOKED: 'Konsultasi dipesan',
      CONSULTATION_REMINDER: 'Konsultasi besok',
      CONSULTATION_OFF: 'Konsultasi batal',
      CONSULTATION_FOLLOW_UP: 'Kabar sesudah konsultasi',
      EVENT_FEEDBACK: 'Pendapat tentang acara',
      EVENT_NEW: 'Acara baru dari program',
      PROPOSAL_CONFIRM: 'Konfirmasi usulan acara',
      MONTH_PAGE: 'Lembar bulan untuk petugas',
      PROPOSAL_ANSWERED: 'Jawaban usulan acara',
      BUSINESS_ACCEPTED: 'Usaha diterima',
      BUSINESS_REFUSED: 'Usaha dikembalikan',
      PASSWORD_LINK: 'Tautan kata sandi',
      EMAIL_CODE: 'Kode email',
      PHONE_CODE: 'Kode telepon',
      STAFF_PASSWORD: 'Kata sandi dari petugas',
      STAFF_PASSWORD_PHONE: 'Kata sandi dari petugas, lewat telepon',
      PASSWORD_CHANGED: 'Kata sandi diubah',
      EVENT_MOVED: 'Jadwal acara berubah',
    },
  },
  updateMessageChoices: {
    twice: 'Setiap jalan hanya boleh disebut sekali.',
  },
  personalData: {
    messageText: 'Pesan petugas kepada Anda yang belum terkirim.',
    messageTry: 'Jalan yang dicoba untuk pesan kepada Anda.',
    message: 'Pesan kepada Anda dalam 30 hari terakhir, tanpa isinya.',
    messageChoice: 'Pesan yang Anda pilih.',
    messageLanguage: 'Bahasa pesan.',
    messagePreference: 'Urutan jalan pesan, dan apakah judul buku boleh tertulis.',
    pushDevice: 'Perangkat yang menerima pemberitahuan.',
  },
  printLetters: {
    howMany: 'Pilih 1 sampai {{mostLetters}} surat.',
    restored: 'Ini salinan yang dipulihkan: tidak ada surat yang dicetak dari sini.',
    nothingLeft:
      'Surat-surat ini tidak perlu dicetak lagi, misalnya karena bukunya sudah kembali. Muat ulang daftarnya.',
    notWaiting:
      'Surat-surat ini tidak menunggu dicetak; mungkin rekan sudah menandainya. Muat ulang daftarnya.',
  },
  printedLetters: {
    to: 'Kepada Yth.',
  },
  managePushDevices: {
    unknownService:
      'Peramban ini memakai layanan pemberitahuan yang tidak kami kenal. Pakai email, atau peramban lain.',
    wrongKeys: 'Peramban ini tidak memberi kunci yang lengkap. Muat ulang, lalu coba lagi.',
    noDevice: 'Perangkat ini sudah tidak terdaftar.',
  },
  handleMessage: {
    notFailed: 'Pesan ini tidak gagal, jadi tidak perlu dikirim ulang. Muat ulang daftarnya.',
    notWaiting:
      'Pesan ini tidak menunggu dikirim lewat WhatsApp; mungkin rekan sudah mengirimnya. Muat ulang daftarnya.',
  },
  reminders: {
    howMany: 'Pilih 1 sampai {{most}}, masing-masing sekali.',
  },
  writeToMember: {
    noMember: 'Anggota ini tidak ada.',
    noWay:
      'Anggota ini tidak punya email, nomor WhatsApp, perangkat yang menerima pemberitahuan, atau alamat rumah.',
  },
  writeToRegistrants: {
    howMany: 'Pilih 1 sampai {{mostAtOnce}} pendaftaran.',
    noSuch: 'Ada pendaftaran yang bukan untuk acara ini. Muat ulang daftarnya.',
  },
  saveWhatsappTemplate: {
    wrongName:
      'Nama templat hanya huruf kecil, angka, dan garis bawah, seperti di penyedia WhatsApp: pinjaman_jatuh_tempo.',
    wrongCost: 'Isi biaya satu pesan dalam rupiah, 0 sampai {{highestCost}}.',
    staleVersion: 'Rekan baru saja mengubah templat ini. Muat ulang, lalu ubah lagi.',
  },
  shared: {
    required: 'Isi teks ini.',
    tooLong: 'Paling panjang {{longest}} huruf.',
  },
  saveWording: {
    invalid: 'Judul hanya satu baris.',
    unknownPlaceholder: 'Isian ini tidak dikenal: {{unknown}}. Yang bisa dipakai: {{known}}.',
    staleVersion: 'Rekan baru saja mengubah teks ini. Muat ulang, lalu ubah lagi.',
    notWorded: 'Teks surat ini tidak bisa diubah.',
  },
} as const;
