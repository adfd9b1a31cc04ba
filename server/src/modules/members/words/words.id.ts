/** What the module members says, in Bahasa Indonesia. */
export const wordsId = {
  memberList: {
    title: 'Anggota',
    name: 'Nama',
    card: 'Nomor kartu',
    category: 'Kategori',
    standing: 'Keadaan',
    expires: 'Berlaku sampai',
    registered: 'Terdaftar',
    branch: 'Cabang',
    phone: 'Telepon',
    email: 'Email',
    kelurahan: 'Kelurahan',
    standings: { ACTIVE: 'Aktif', PROVISIONAL: 'Sementara', EXPIRED: 'Kedaluwarsa', BLOCKED: 'Diblokir' },
  },
  eraseMember: {
    childrenToAnswerFor: 'Anda wali dari {{total}} anak. Minta wali lain ditetapkan dahulu di meja layanan.',
  },
  prepareOwnData: {
    tooOften: 'Data ini sudah diunduh {{mostADay}} kali dalam sehari. Coba lagi dalam {{hours}} jam.',
  },
  findMergeObstacles: {
    guardian:
      'Yang satu adalah wali yang lain, jadi ini dua orang. Lepaskan hubungan wali dahulu bila itu keliru.',
    otherNik: 'Kedua kartu punya NIK yang berbeda, jadi ini dua orang. Kosongkan NIK yang keliru dahulu.',
    openRequest: 'Masih ada permintaan data yang terbuka pada salah satu kartu. Jawab dahulu.',
  },
  personalData: {
    member: 'Data diri dan keanggotaan.',
    cardAlias: 'Nomor kartu lama.',
    memberBlock: 'Blokir dan alasannya.',
    memberNote: 'Catatan petugas tentang Anda.',
    memberView: 'Petugas yang melihat data Anda, menurut perannya.',
    memberConsent: 'Persetujuan yang diberikan.',
    memberCode: 'Kode sekali pakai: untuk apa, kapan dibuat, kapan dipakai.',
    distinctMembers: 'Kartu lain yang mirip dan sudah dipastikan milik orang lain.',
    memberMerge: 'Kartu Anda yang digabung.',
    dataRequest: 'Permintaan Anda tentang data ini.',
  },
  signInMember: {
    choosePassword: 'Pilih dahulu kata sandi Anda sendiri di portal, lalu coba lagi.',
    currentPassword: 'Kata sandi yang sekarang tidak cocok.',
  },
  signInRefusals: {
    wrongCredentials:
      'Nomor kartu, email atau telepon tidak cocok dengan kata sandi. Periksa keduanya, lalu coba lagi.',
    sharedContact: 'Email atau telepon ini dipakai lebih dari satu anggota. Masuklah dengan nomor kartu.',
    tooManyAttempts: 'Terlalu banyak percobaan. Tunggu {{seconds}} detik, lalu coba lagi.',
  },
  cardLogo: {
    gone: 'Gambar lambang ini tidak ada lagi. Pilih gambarnya sekali lagi.',
  },
  cardTemplate: {
    nameRequired: 'Isi nama perpustakaan.',
    tooManySentences: 'Sisi belakang memuat paling banyak {{most}} kalimat.',
    logoTooSmall:
      'Gambar ini terlalu kecil untuk dicetak: sisi terpanjangnya {{longer}} piksel, paling sedikit {{shortest}}.',
    logoTooLong:
      'Gambar ini terlalu panjang untuk kartu: paling banyak {{times}} kali lebih lebar atau lebih tinggi.',
  },
  shared: {
    tooLong: 'Paling panjang {{longest}} huruf.',
    sameCard: 'Pilih dua kartu yang berbeda.',
    nameTooLong: 'Nama paling panjang {{longest}} huruf.',
    noMember: 'Anggota ini tidak ada.',
    staleMember: 'Orang lain baru saja mengubah anggota ini. Muat ulang, lalu ubah lagi.',
    textRequired: 'Isi teks ini.',
  },
  printCards: {
    howMany: 'Pilih 1 sampai {{most}} anggota.',
  },
  saveCardTemplate: {
    stale: 'Kartu ini sudah diubah orang lain. Muat ulang, lalu ubah lagi.',
  },
  promoteClasses: {
    alreadyPromoted: '{{school}} sudah naik kelas untuk tahun ajaran ini.',
    lastGrade: 'Kelas terakhir antara 1 dan 12.',
    noPupils: 'Tidak ada anggota dengan kelas di sekolah ini.',
    tooManyPupils: 'Lebih dari {{most}} siswa. Periksa nama sekolahnya.',
  },
  confirmPhone: {
    otherNumber: 'Nomor anggota ini sudah lain. Muat ulang, lalu periksa lagi.',
  },
  setPassword: {
    linkUsed: 'Tautan ini sudah dipakai atau lewat waktunya. Minta tautan baru.',
    wrongCode:
      'Nomor kartu dan kode tidak cocok, atau kodenya sudah lewat waktunya. Periksa lagi, atau minta kode baru di meja layanan.',
  },
  verifyContact: {
    noContact: 'Kontak ini belum diisi. Isi dahulu di Pustaka Saya.',
    alreadyVerified: 'Kontak ini sudah terverifikasi.',
    wrongCode: 'Kode tidak cocok, atau sudah lewat waktunya. Periksa lagi, atau minta kode baru.',
    linkUsed: 'Tautan ini sudah dipakai atau lewat waktunya. Masuk, lalu minta kode baru.',
  },
  proposeFamilyCards: {
    hasCard: '{{name}} sudah punya kartu.',
    grownUp: 'Yang sudah 18 tahun mendaftar sendiri.',
    howMany: 'Usulkan 1 sampai {{most}} kartu.',
    papersFirst: 'Tunjukkan dulu kartu keluarga di meja layanan untuk kartu yang sudah diusulkan.',
    onlyAdults: 'Hanya orang dewasa yang dapat mengusulkan kartu untuk anak.',
  },
  decideDataRequest: {
    noRequest: 'Permintaan ini tidak ada, atau sudah selesai.',
  },
  requestCorrection: {
    unanswered: 'Permintaan perbaikan sebelumnya belum dijawab. Tunggu jawabannya dahulu.',
  },
  requestErasure: {
    alreadyRequested: 'Penghapusan sudah diminta. Tunggu, atau batalkan.',
    noneOpen: 'Tidak ada permintaan penghapusan yang masih berjalan.',
  },
  blockMember: {
    noBlock: 'Blokir ini tidak ada, atau sudah dicabut.',
    endsInThePast: 'Hari terakhir blokir tidak boleh sudah lewat.',
  },
  mergeMembers: {
    bothRegistered:
      'Kedua kartu terdaftar pada hal yang sama, misalnya satu kegiatan. Batalkan salah satunya dahulu.',
  },
  updateOwnSettings: {
    passwordNeeded: 'Isi kata sandi Anda yang sekarang untuk mengganti kontak.',
  },
  memberFacts: {
    nameRequired: 'Isi nama seperti di kartu identitas.',
    email: 'Tulis alamat email yang lengkap, misalnya nama@contoh.id.',
    phone: 'Tulis nomor telepon lengkap, misalnya 0812 3456 7890 atau (0343) 421234.',
    schoolTooLong: 'Nama sekolah paling panjang {{longest}} huruf.',
    schoolRequired: 'Isi juga nama sekolahnya.',
    classTooLong: 'Kelas paling panjang {{longest}} huruf, misalnya 7A.',
    streetTooLong: 'Alamat paling panjang {{longest}} huruf.',
    neighbourhoodNumber: '{{name}} adalah angka sampai tiga digit, misalnya 003.',
    kelurahan:
      'Kelurahan ini tidak ada di Kota Pasuruan. Pilih dari daftar, atau kosongkan bila alamatnya di luar kota.',
  },
  memberRequirements: {
    noCategory: 'Jenis keanggotaan ini tidak ada. Pilih dari daftar.',
    noBranch: 'Cabang ini tidak ada. Pilih dari daftar.',
    guardianMissing:
      'Anggota di bawah {{age}} tahun perlu wali: cari kartunya, atau isi nama dan telepon wali yang tidak punya kartu.',
    guardianUnreachable: 'Isi nomor telepon atau email wali, supaya kabar tentang anak sampai kepadanya.',
    signInConsentMissing:
      'Wali baru menyetujui peminjaman. Mintalah persetujuan wali untuk akun anak sendiri, lalu catat di data anggota.',
    consentMissing: 'Mintalah persetujuan wali, lalu tandai bahwa persetujuan sudah diterima.',
    birthDateRequired: 'Isi tanggal lahir: jenis keanggotaan ini bergantung pada umur.',
    birthDate: 'Periksa tanggal lahir.',
    tooYoung: 'Keanggotaan {{name}} mulai umur {{minimumAge}} tahun; umur anggota ini {{age}} tahun.',
    tooOld: 'Keanggotaan {{name}} sampai umur {{maximumAge}} tahun; umur anggota ini {{age}} tahun.',
    noGuardian: 'Wali ini bukan anggota. Cari lewat nomor kartunya.',
    guardianTooYoung: 'Wali harus berumur paling sedikit {{age}} tahun.',
    guardianYounger: 'Wali lebih muda daripada anggota ini. Periksa siapa walinya.',
  },
  readEnteredNik: {
    taken: 'NIK ini sudah dipakai anggota lain. Periksa apakah orangnya sudah terdaftar.',
    wrongKey:
      'NIK belum dapat disimpan: kunci data server ini bukan kunci perpustakaan. Kosongkan NIK, dan beri tahu administrator.',
    length: 'NIK terdiri dari 16 angka. Salin dari kartu identitas.',
    province: 'Dua angka pertama NIK bukan kode provinsi. Periksa lagi.',
    birthDate: 'Tanggal lahir di dalam NIK tidak ada di kalender. Periksa lagi.',
    serial: 'Empat angka terakhir NIK tidak boleh 0000. Periksa lagi.',
  },
  registerSelf: {
    contactRequired: 'Isi nomor telepon atau email, salah satu saja.',
    guardianRequired: 'Pendaftar di bawah {{age}} tahun mengisi nama wali yang menyetujui.',
  },
  renewMembership: {
    provisional:
      'Keanggotaan ini masih sementara. Periksa identitasnya dahulu; masa berlaku penuh mulai sejak itu.',
    tooOld:
      'Umur anggota ini sudah lewat dari {{maximumAge}} tahun, batas keanggotaan {{name}}. Pilih jenis keanggotaan lain, lalu perpanjang.',
    tooEarly:
      'Keanggotaan ini masih berlaku sampai {{expiresOn}}. Perpanjangan dapat dilakukan mulai {{from}}.',
  },
  changePassword: {
    knownToStaff: 'Petugas tahu kata sandi ini. Pilih yang lain.',
  },
  memberPassword: {
    tooShort: 'Kata sandi paling pendek {{shortest}} karakter. Dua atau tiga kata acak mudah diingat.',
    tooLong: 'Kata sandi paling panjang {{longest}} karakter.',
    guessable:
      'Kata sandi ini mudah ditebak. Jangan pakai nama, tanggal lahir, nomor kartu, atau kata yang umum.',
  },
  ownPasskeys: {
    unknown:
      'Kunci sandi ini tidak dikenal, atau jawabannya terlambat. Coba lagi, atau masuk dengan kata sandi.',
    known: 'Kunci sandi ini sudah terdaftar.',
    tooMany: 'Paling banyak {{most}} kunci sandi. Hapus salah satunya dahulu.',
    removed: 'Kunci sandi ini sudah dihapus.',
  },
  ownSessions: {
    ended: 'Perangkat ini sudah keluar.',
  },
} as const;
