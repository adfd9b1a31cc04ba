/** What the module consultations says, in Bahasa Indonesia. */
export const wordsId = {
  bookConsultation: {
    question: 'apa yang ingin ditanyakan',
    closed: 'Perpustakaan tutup pada hari itu. Pilih jam lain.',
    taken: 'Jam ini baru saja dipesan orang lain. Pilih jam lain.',
    yours: 'Jam ini sudah Anda pesan.',
    sameTime: 'Anda sudah punya konsultasi pada waktu itu. Pilih jam lain.',
    tooLate: 'Jam ini sudah terlalu dekat atau sudah lewat. Pilih jam lain.',
    enough:
      'Paling banyak {{mostToCome}} konsultasi yang akan datang. Sesudah salah satunya selesai, Anda bisa memesan lagi.',
    otherWay: 'Jam ini tidak tersedia dengan cara bertemu itu.',
  },
  closeConsultation: {
    reason: 'alasannya; pemesan membacanya',
    isClosed: 'Konsultasi ini sudah selesai atau dibatalkan. Muat ulang halamannya.',
    tooLate: 'Pembatalan paling lambat 2 jam sebelumnya. Hubungi perpustakaan bila Anda berhalangan.',
    notYet: 'Konsultasi ini belum dimulai.',
    notHeld: 'Langkah berikutnya hanya untuk konsultasi yang sudah berlangsung.',
  },
  keepConsultationFile: {
    note: 'catatannya',
  },
  mentor: 'Pendamping',
  slot: 'Jam konsultasi',
  consultation: 'Konsultasi',
  followUp: 'Tindak lanjut',
  story: 'Cerita',
  step: 'Langkah',
  branch: 'Cabang',
  member: 'Anggota',
  business: 'Usaha',
  forgetMember: {
    hoursInTheWay: 'Kedua kartu punya konsultasi usaha pada waktu yang sama. Batalkan salah satunya dahulu.',
  },
  saveMentor: {
    name: 'nama pendamping',
    topics: 'paling sedikit satu topik',
    card: 'Kartu anggota',
    notAnAddress: 'Alamat pertemuan daring harus dimulai dengan https://.',
  },
  offerStory: {
    shownName: 'nama yang ditampilkan',
    title: 'judulnya',
    before: 'keadaan sebelumnya',
    work: 'yang dikerjakan di perpustakaan',
    after: 'keadaan sesudahnya',
    newWords: 'Kata-katanya baru saja diubah petugas. Muat ulang, lalu baca lagi.',
  },
  recordFollowUp: {
    tooEarly: 'Belum waktunya. Tindak lanjut dicatat mulai seminggu sebelum jatuh waktunya.',
  },
  shared: {
    wrongJobs: 'Isi jumlah orang yang bekerja, 0 sampai 10.000.',
  },
  personalData: {
    consultationStep: 'Langkah berikutnya dari konsultasi usaha.',
    consultationNote: 'Catatan petugas tentang konsultasi Anda.',
    consultationFollowUp: 'Kabar usaha Anda sesudah konsultasi.',
    successStory: 'Cerita sukses Anda dan persetujuannya.',
    consultation: 'Konsultasi usaha.',
  },
  publishSlots: {
    weekdays: 'paling sedikit satu hari',
    wrongSpan: 'Rentang tanggal harus urut dan paling lama {{longestSeriesDays}} hari.',
    wrongTimes: 'Isi jam mulai dan jam selesai, misalnya 09:00 dan 12:00.',
    wrongLength: 'Lama konsultasi {{least}} sampai {{most}} menit.',
    nothing:
      'Tidak ada jam yang bisa dibuka: perpustakaan tutup, jamnya sudah lewat, atau pendamping sudah punya jam di situ.',
    tooMany: 'Paling banyak {{mostSlotsAtOnce}} jam sekali buka. Pendekkan rentangnya.',
    taken: 'Jam ini sudah dipesan. Batalkan konsultasinya dahulu, supaya pemesan diberi tahu.',
  },
} as const;
