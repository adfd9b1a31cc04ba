/** What the module staff says, in Bahasa Indonesia. */
export const wordsId = {
  auditList: {
    ofPartner: 'Orang dari mitra',
    title: 'Jejak audit',
    day: 'Tanggal',
    time: 'Jam (WIB)',
    who: 'Petugas',
    act: 'Tindakan',
    kind: 'Jenis',
    about: 'Tentang',
    changes: 'Yang berubah',
    roles: 'Peran saat itu',
    branch: 'Cabang',
    device: 'Perangkat',
    english: '{{field}} (Inggris)',
    kinds: {
      MEMBER: 'Anggota',
      LOAN: 'Pinjaman dan reservasi',
      MONEY: 'Uang',
      TITLE: 'Judul',
      COPY: 'Eksemplar',
      EVENT: 'Acara',
      REGISTRATION: 'Pendaftaran',
      BUSINESS: 'Usaha',
      CONSULTATION: 'Konsultasi',
      GUIDE: 'Panduan',
      MESSAGE: 'Pesan',
      PARTNER: 'Mitra, perjanjian, kunci',
      COMMUNITY: 'Ulasan dan daftar bacaan',
      VISIT: 'Kunjungan',
      VOLUNTEER: 'Relawan',
      FEEDBACK: 'Masukan, survei, dan laman',
      PRIVACY: 'Pelindungan data',
      LIBRARY: 'Cabang dan aturan',
      STAFF: 'Petugas',
    },
  },
  accountList: {
    title: 'Petugas',
    name: 'Nama',
    email: 'Email',
    roles: 'Peran',
    everywhere: 'semua cabang',
    branch: 'Cabang kerja',
    state: 'Keadaan',
    secondStep: 'Langkah kedua',
    states: { OPEN: 'Aktif', INVITED: 'Diundang, belum masuk', CLOSED: 'Ditutup' },
    yes: 'ya',
    no: 'tidak',
  },
  changeStaff: {
    stale: 'Orang lain baru saja mengubahnya. Muat ulang, lalu ubah lagi.',
    notYourself: 'Minta rekan lain menutup akun Anda sendiri.',
  },
  savedViews: {
    view: 'Tampilan',
    name: 'nama tampilan',
    unknownList: 'Daftar ini tidak dikenal.',
    notYourList: 'Anda tidak berhak membaca daftar ini, jadi tampilannya tidak dapat dibagikan.',
    tooMany: 'Paling banyak {{most}} tampilan untuk satu daftar. Hapus salah satunya dahulu.',
    ofSomebodyElse: 'Tampilan bersama ini milik rekan lain. Simpan sebagai tampilan Anda sendiri.',
  },
  createStaff: {
    emailTaken: 'Sudah ada akun dengan email ini.',
  },
  inviteStaff: {
    linkUsed: 'Tautan ini sudah dipakai atau sudah lewat waktunya. Minta tautan baru kepada administrator.',
    left: 'Akun ini ditutup. Buka kembali dahulu.',
    notForYourself: 'Minta rekan lain membuat tautan untuk akun Anda sendiri.',
  },
  staffAdminGuard: {
    noStaff: 'Akun ini tidak ada.',
    noRole: 'Beri sedikitnya satu peran.',
    noBranch: 'Cabang ini tidak ada.',
    lastStaffAdmin:
      'Harus selalu ada yang dapat mengelola akun di semua cabang. Beri peran itu kepada rekan lain dahulu.',
    notAllowed:
      'Ini memuat hak "{{permission}}" yang tidak Anda miliki di sana. Minta administrator yang memilikinya.',
    unknownRole: 'Peran "{{code}}" tidak ada. Yang ada: {{known}}.',
  },
  staff: {
    nameRequired: 'Isi nama.',
    nameTooLong: 'Nama paling panjang 120 huruf.',
    email: 'Tulis alamat email yang lengkap, misalnya nama@kota.go.id.',
    passwordTooShort:
      'Kata sandi paling pendek {{shortestPassword}} karakter. Beberapa kata acak lebih baik daripada satu kata sulit.',
    passwordTooLong: 'Kata sandi paling panjang {{longestPassword}} karakter.',
    passwordGuessable: 'Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berhubungan.',
  },
  passkey: {
    required: 'Beri nama kunci sandi ini, misalnya "Laptop meja layanan".',
    notProved:
      'Kunci sandi ini tidak dikenal di sini, atau jawabannya terlambat. Coba lagi, atau pakai kata sandi dan kode.',
    passkeyKnown: 'Kunci sandi ini sudah terdaftar.',
    tooManyPasskeys: 'Paling banyak {{mostPasskeys}} kunci sandi. Hapus salah satunya dahulu.',
    noPasskey: 'Kunci sandi ini sudah dihapus.',
    lastSecondStep:
      'Ini satu-satunya langkah kedua Anda. Tambahkan kunci sandi lain atau aplikasi autentikator dahulu.',
  },
  saveRole: {
    noRole: 'Peran ini tidak ada.',
    shipped: 'Peran bawaan tidak dapat diubah. Buat peran sendiri.',
    inUse: 'Masih ada petugas dengan peran ini. Ganti peran mereka dahulu.',
    tooMany: 'Paling banyak {{mostRoles}} peran. Hapus yang tidak dipakai.',
    noName: 'Beri nama peran dalam kedua bahasa.',
    noPermission: 'Pilih sedikitnya satu hak.',
    permissions: 'Hak "{{permission}}" tidak ada.',
  },
  shared: {
    tooLong: 'Nama paling panjang {{longestName}} huruf.',
  },
  enrolTotp: {
    alreadyOn: 'Langkah kedua sudah dipakai. Bila ponsel hilang, minta administrator mengatur ulang.',
    wrongKey:
      'Rahasia belum dapat disimpan: kunci data server ini bukan kunci perpustakaan. Beri tahu administrator.',
  },
  resetSecondFactor: {
    notYourself: 'Minta administrator lain mengatur ulang langkah kedua Anda, atau pakai perintah di server.',
  },
  setUpLibrary: {
    linkUsed: 'Tautan ini sudah dipakai atau tidak berlaku. Mulai ulang server untuk mendapat tautan baru.',
  },
  signIn: {
    wrongCredentials: 'Email dan kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
    wrongPassword: 'Kata sandi tidak cocok. Coba lagi.',
    wrongCode: 'Kode ini salah atau sudah dipakai. Tunggu kode berikutnya di aplikasi, lalu coba lagi.',
    signInAgain: 'Waktu untuk memasukkan kode sudah habis. Masuk lagi dengan kata sandi.',
    tooManyAttempts: 'Terlalu banyak percobaan. Tunggu {{seconds}} detik, lalu coba lagi.',
  },
  staffSessions: {
    noSession: 'Sesi ini sudah berakhir.',
  },
} as const;
