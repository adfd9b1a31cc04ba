/** What the module programmes says, in Bahasa Indonesia. */
export const wordsId = {
  checkIn: {
    scans: 'Kirim 1 sampai {{mostScans}} pindaian sekaligus.',
  },
  walkIns: {
    wrongCount: 'Jumlah orang tidak masuk akal.',
    isThere: 'Orang ini sudah terdaftar: pindai tiketnya.',
    noSeat: 'Tidak ada kursi kosong, atau kursinya sedang ditawarkan kepada yang menunggu.',
  },
  issueCertificates: {
    name: 'nama penanda tangan',
    position: 'jabatannya',
    certificate: 'Sertifikat',
    notOver: 'Sertifikat diterbitkan setelah acara selesai.',
    isRevoked: 'Sertifikat ini sudah ditarik.',
    hours: 'Isi 1 sampai {{mostHours}} jam pelajaran.',
  },
  event: 'Acara',
  session: 'Sesi',
  programme: 'Program',
  person: 'Orang',
  registration: 'Pendaftaran',
  proposal: 'Usulan',
  photo: 'Foto',
  writeEventParts: {
    name: 'nama',
  },
  shared: {
    reason: 'alasannya',
    eventName: 'nama acara',
    name: 'nama Anda',
  },
  changeEventStatus: {
    ownWork:
      'Anda yang menyusun acara ini, jadi rekan lain yang menerbitkannya. Ajukan, lalu minta rekan yang berhak menerbitkan memeriksanya.',
    noPublisher:
      'Anda boleh mengajukan acara, tetapi tidak menerbitkan atau membatalkannya. Minta pustakawan yang berwenang.',
    isTemplate: 'Ini templat. Buat acara darinya, lalu terbitkan acaranya.',
    noEmbargo: 'Waktu terbit hanya untuk acara yang diterbitkan.',
    isPast:
      'Semua tanggal acara ini sudah lewat. Betulkan tanggalnya, atau nyatakan bahwa memang diterbitkan sebagai catatan.',
    noSession: 'Tambahkan dahulu paling sedikit satu sesi.',
    cannotFollow: 'Keadaan {{from}} tidak dapat menjadi {{to}}. Muat ulang halaman.',
  },
  checkEvent: {
    ages: 'Usia tertua lebih muda daripada usia termuda.',
    noBranch: 'Pilih cabang, atau pilih tempat lain.',
    spaceElsewhere: 'Ruang hanya dipilih untuk acara di perpustakaan.',
    otherBranch: 'Ruang ini ada di cabang lain.',
  },
  eventWords: {
    storytelling: 'Dongeng anak',
    literacy: 'Kelas literasi',
    readingWriting: 'Membaca dan menulis',
    digitalLiteracy: 'Kelas literasi digital',
    bookClub: 'Klub buku',
    workshop: 'Lokakarya',
    schoolPartnership: 'Bersama sekolah dan kampus',
    businessTraining: 'Pelatihan UKM',
    exhibition: 'Pameran',
    performance: 'Pergelaran',
    cultureSeminar: 'Seminar budaya',
    talk: 'Bincang',
    community: 'Pertemuan komunitas',
    other: 'Acara',
  },
  readEventDetails: {
    wrongLink: 'Tulis alamat lengkap yang diawali https://.',
    wrongNumber: 'Angka ini di luar batas.',
  },
  saveEvent: {
    fewerThan:
      'Sudah {{taken}} kursi terisi. Batalkan pendaftaran dahulu, atau isi paling sedikit {{taken}}.',
  },
  giveFeedback: {
    wrongRating: 'Pilih 1 sampai 5.',
    onlyWhoCame: 'Umpan balik hanya untuk yang hadir.',
    tooLate: 'Umpan balik diterima sampai {{feedbackDays}} hari setelah acara.',
  },
  saveEventBudget: {
    label: 'uraiannya',
    changed: 'Anggaran ini sudah diubah orang lain. Catat isian Anda, muat ulang, lalu ubah lagi.',
    wrongAmount: 'Tulis jumlah dalam rupiah, tanpa angka negatif.',
  },
  saveEventPhotos: {
    caption: 'keterangan fotonya',
    alternativeText: 'apa yang tampak di foto',
    tooMany: 'Paling banyak {{mostPhotos}} foto untuk satu acara. Hapus yang kurang perlu.',
    whereConsent: 'di mana izinnya tercatat, misalnya formulir pendaftaran',
  },
  savePerson: {
    personName: 'nama',
  },
  personalData: {
    registeredSupport: 'Kebutuhan khusus yang Anda sebutkan untuk acara.',
    eventPlace: 'Tempat dan kehadiran Anda di acara.',
    eventFeedback: 'Umpan balik Anda tentang acara.',
    registeredPerson: 'Orang yang Anda daftarkan, dan Anda sendiri bila didaftarkan orang lain.',
    registration: 'Pendaftaran acara.',
    certificate: 'Sertifikat yang diterbitkan untuk Anda atau orang yang Anda daftarkan.',
    eventProposal: 'Acara yang Anda usulkan.',
    programmeFollow: 'Program yang Anda ikuti.',
    calendarAddress: 'Alamat kalender pribadi Anda.',
  },
  saveProgramme: {
    programmeName: 'nama program',
  },
  decideProposal: {
    isDecided: 'Usulan ini sudah diputuskan atau ditarik pengusulnya.',
    why: 'alasannya; pengusul akan membacanya',
    whatToChange: 'apa yang perlu diubah; pengusul akan membacanya',
  },
  proposeEvent: {
    email: 'alamat email',
    tooMany: 'Terlalu banyak usulan dari alamat ini. Coba lagi nanti, atau datang ke meja layanan.',
    openLetters: 'Beberapa usulan dengan alamat ini belum dikonfirmasi. Buka dahulu tautan di email kami.',
    isClosed: 'Usulan ini sudah diputuskan atau ditarik, jadi tidak dapat diubah lagi. Kirim usulan baru.',
  },
  readProposal: {
    description: 'isi acaranya',
    wishedDates: 'kapan kira-kira',
    wrongCount: 'Isi perkiraan jumlah orang, 1 sampai {{mostPeople}}, atau kosongkan.',
  },
  changeRegistration: {
    companionsAlone:
      'Yang tersisa hanya pendamping, dan pendamping tidak dapat datang sendiri. Batalkan seluruh pendaftaran, atau biarkan paling sedikit satu peserta.',
    isOver: 'Pendaftaran ini sudah berakhir.',
    isDecided: 'Pendaftaran ini sudah diputuskan.',
    eventIsOff: 'Acara ini sedang tidak terbit: ditunda, dibatalkan, atau sudah selesai.',
    offerOver: 'Waktu untuk menerima kursi ini sudah habis, atau kursinya tidak lagi ditawarkan.',
  },
  mergeMembers: {
    sameSession:
      'Kedua kartu terdaftar pada sesi yang sama dari “{{name}}”. Batalkan salah satu pendaftarannya dahulu.',
  },
  readParty: {
    people: 'siapa yang datang',
    name: 'namanya',
    birthDate: 'tanggal lahirnya',
    oneContact: 'nomor telepon atau email',
    wrongBirth: 'Tanggal lahir ini tidak mungkin.',
    onlyCompanions: 'Daftarkan paling sedikit satu peserta, bukan pendamping saja.',
    twice: 'Ada orang yang tertulis dua kali.',
    companionHint: '{{rule}} Centang “pendamping” bila hanya menemani.',
    withReason: 'Boleh diterima bila ada alasannya: tulis alasannya.',
    staffMayAccept: 'Pustakawan boleh menerimanya dengan alasan.',
    ageRule: '{{rule}} {{how}}',
    youngestAge: 'Acara ini untuk usia {{from}} tahun ke atas pada hari acara.',
    ageSpan: 'Acara ini untuk usia {{from}} sampai {{to}} tahun pada hari acara.',
  },
  register: {
    schoolName: 'nama sekolah',
    sessionId: 'sesi yang dipilih',
    tooMany:
      'Terlalu banyak pendaftaran dari alamat ini. Coba lagi sebentar lagi, atau datang ke meja layanan.',
    notOpen: 'Pendaftaran acara ini belum dibuka atau sudah ditutup.',
    needsCard: 'Acara ini untuk anggota. Masuk dengan nomor kartu Anda.',
    wholeSeries: 'Acara ini didaftar untuk semua sesi sekaligus.',
    full: 'Kursi tidak cukup untuk semua yang Anda daftarkan.',
    notForSchools: 'Acara ini tidak menerima rombongan sekolah.',
    wrongCount: 'Isi jumlah murid, paling banyak {{mostInGroup}} orang bersama pendamping.',
    tooManyFor: 'Acara ini memuat {{holds}} orang. Kurangi pesertanya.',
    alreadyRegistered: '{{name}} sudah terdaftar.',
  },
  checkClosedDays: {
    closedOn: 'Perpustakaan tutup {{day}}: {{reason}}. Pilih hari atau tempat lain.',
  },
  checkSpaceConflicts: {
    inUse:
      '{{spaceName}} pada {{fromDate}} sudah dipakai “{{eventName}}” ({{hours}} WIB). Pilih jam atau ruang lain.',
  },
  planSessions: {
    noTimes: 'Isi mulai dan selesai, atau tanggal pertama dan terakhir.',
    endsBeforeStart: 'Selesai harus sesudah mulai.',
    tooLong: 'Paling lama 24 jam untuk satu sesi, atau 400 hari untuk pameran.',
    otherCentury: 'Tahunnya harus antara 2000 dan 2099. Periksa ketikannya.',
    wrongRepeat: 'Jarak pengulangan 1 sampai 52, jumlahnya 1 sampai 120.',
    noDates:
      'Pengulangan ini tidak menghasilkan satu tanggal pun: periksa hari terakhir, hari libur, dan pengecualiannya.',
    wrongCapacity: 'Isi jumlah kursi lebih dari nol, atau kosongkan.',
  },
  saveSessions: {
    announced: 'Sesi ini sudah diumumkan atau sudah ada pendaftarnya. Batalkan sesinya, jangan dihapus.',
    tooFew: 'Isi jumlah kursi paling sedikit {{taken}}.',
  },
  writeSessions: {
    tooManySessions: 'Paling banyak {{mostSessions}} sesi untuk satu acara.',
  },
  readContact: {
    wrongEmail: 'Alamat email ini tidak lengkap.',
    noName: 'Tulis nama orangnya saja, tanpa alamat situs atau email.',
    wrongPhone: 'Tulis nomor telepon lengkap, misalnya 0812 3456 7890 atau (0343) 421234.',
  },
  moveUp: {
    notWaiting: 'Pendaftaran ini tidak (lagi) menunggu. Muat ulang daftarnya.',
  },
} as const;
