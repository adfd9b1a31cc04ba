/** What the module circulation says, in Bahasa Indonesia. */
export const wordsId = {
  paymentGateway: {
    referenceNeeded:
      'Tulis nomor referensi pembayarannya ({{shortestReference}}–{{longestReference}} huruf), seperti yang tampil di aplikasi QRIS atau mutasi bank.',
  },
  loanList: {
    overdue: 'Terlambat',
    loans: 'Pinjaman',
    title: 'Judul',
    barcode: 'Barcode',
    member: 'Anggota',
    card: 'Nomor kartu',
    phone: 'Telepon',
    category: 'Kategori',
    material: 'Bahan',
    branch: 'Cabang',
    lent: 'Dipinjam',
    due: 'Jatuh tempo',
    late: 'Terlambat (hari atau jam)',
    fine: 'Denda berjalan',
  },
  recordMoney: {
    noAmount: 'Isi jumlah rupiah bulat di atas nol.',
    reasonNeeded: 'Tulis alasannya, paling panjang {{longestReason}} huruf.',
  },
  holdList: {
    title: 'Reservasi',
    callNumber: 'Nomor panggil',
    state: 'Keadaan',
    placed: 'Dipesan',
    until: 'Ambil sampai',
    states: { READY: 'Siap diambil', QUEUED: 'Menunggu', IN_TRANSIT: 'Dalam perjalanan' },
  },
  settleDebt: {
    amount: 'Tunggakan hanya {{amount}}. Isi jumlah itu atau kurang.',
    nothingOwed: 'Tidak ada tunggakan yang perlu dibayar.',
    referenceUsed: 'Nomor referensi ini sudah dipakai untuk kuitansi lain. Periksa lagi pembayarannya.',
  },
  forgetMember: {
    openLoans: 'Masih ada {{loans}} pinjaman. Kembalikan dahulu di cabang mana pun.',
    openDebt: 'Masih ada tagihan Rp{{rupiah}}. Lunasi dahulu di meja layanan, atau minta keringanan.',
    openCredit: 'Perpustakaan masih berutang kepada Anda. Ambil uangnya dahulu di meja layanan.',
  },
  mergeMembers: {
    bothSetAside:
      'Dua eksemplar judul yang sama sudah disiapkan untuk kedua kartu. Batalkan salah satu reservasinya dahulu.',
  },
  openAndDecideCase: {
    caseOpen: 'Eksemplar ini sudah tercatat bermasalah dan belum diputuskan. Putuskan itu dulu.',
  },
  reportDamage: {
    stillOnLoan: 'Eksemplar ini masih dipinjam. Kembalikan dulu, lalu catat kerusakannya.',
    noteNeeded: 'Tulis apa yang rusak.',
    noCost: 'Isi biaya dengan rupiah bulat, 0 bila tidak ditagih.',
    nobodyToCharge:
      'Peminjam terakhirnya tidak diketahui lagi, jadi tidak ada yang dapat ditagih. Isi biaya 0.',
  },
  reportMissing: {
    onLoan:
      'Eksemplar ini tercatat dipinjam. Bila anggota menyatakan sudah mengembalikannya, catat itu pada pinjamannya.',
    elsewhere:
      'Eksemplar ini tidak seharusnya ada di cabang ini. Minta cabang pemiliknya atau cabang tempat ia disimpan mencatatnya.',
    caseFirst:
      'Eksemplar ini sedang diperbaiki atau tercatat bermasalah dan belum diputuskan. Putuskan itu dulu, misalnya dihapuskan bila tidak ditemukan.',
  },
  resolveCase: {
    notForThis: 'Keputusan ini tidak berlaku untuk masalah tersebut.',
  },
  moveHold: {
    ofOthers:
      'Pemindahan ini juga menggeser reservasi yang diambil di cabang lain. Pilih posisi yang hanya menggeser reservasi cabang Anda, atau minta pustakawan yang berhak di semua cabang itu.',
    noPosition: 'Isi posisi dalam antrean: 1 atau lebih.',
    kept: 'Eksemplarnya sudah disiapkan atau sedang dikirim, jadi reservasi ini tidak lagi mengantre.',
  },
  recordInHouseUse: {
    returnFirst: 'Tercatat dipinjam, hilang, atau tidak di rak. Pindai sebagai pengembalian dulu.',
    tooLate: 'Sudah tidak dapat diurungkan: bukan pindaian Anda, atau sudah lebih dari 10 menit.',
  },
  scanTime: {
    notThen: 'Waktu pindai harus dalam tujuh hari terakhir. Periksa jam komputer meja.',
    notThatDay: 'Tanggal kembali harus di antara tanggal pinjam dan hari ini.',
    lentSince:
      'Buku ini dipinjamkan lagi sesudah pindaian ini, jadi pinjaman yang sekarang tidak diakhiri. Abaikan pindaian ini; bila bukunya ada di meja, pindai sekali lagi.',
  },
  undoScan: {
    tooLate:
      'Sudah tidak dapat diurungkan: pindaian itu bukan milik Anda, sudah lama, atau eksemplarnya sudah bergerak lagi.',
  },
  personalData: {
    copyCase: 'Masalah tentang pinjaman Anda: dinyatakan kembali, rusak, hilang.',
    loanRenewal: 'Perpanjangan pinjaman.',
    loan: 'Pinjaman yang masih terhubung dengan Anda.',
    hold: 'Pesanan (reservasi).',
    accountEntry: 'Denda, pembayaran dan keringanan.',
  },
  unknownMember: 'Anggota ini tidak ada. Pindai kartunya lagi.',
  unknownBranch: 'Cabang ini tidak ada. Pilih cabang lagi.',
  notFound: 'Tidak ditemukan. Muat ulang halaman.',
  heldAtDesk: 'Anggota lain menunggu eksemplar ini. Batalkan reservasinya, atau kembalikan ke antrean?',
  heldAtRenewal: 'Dipesan orang lain, tidak bisa diperpanjang.',
  renewalChangesNothing: {
    membershipEnds: 'Keanggotaan berakhir, jadi tanggalnya tetap {{day}}. Perpanjang keanggotaannya dulu.',
    allLoansEnd: 'Semua pinjaman sekarang kembali paling lambat {{day}}, jadi tanggalnya tidak berubah.',
    notLater: 'Perpanjangan tidak membuat tanggalnya lebih lama: tetap {{day}}.',
  },
  unknownBarcode: 'Barkode ini tidak dikenal. Periksa labelnya, atau cari judulnya.',
  renewInstead: 'Anggota ini sudah meminjamnya. Perpanjang?',
  lentToAnother: 'Tercatat masih dipinjam anggota lain. Kembalikan dulu, lalu pinjamkan?',
  cardLost: 'Kartu ini dilaporkan hilang. Ganti kartunya dulu.',
  memberSuspended: 'Peminjaman ditangguhkan sampai {{day}}.',
  memberBlocked: 'Anggota ini diblokir. Lihat alasannya di profil.',
  membershipExpired: 'Keanggotaan berakhir {{day}}. Perpanjang keanggotaannya dulu.',
  membershipEndsToday:
    'Keanggotaan berakhir, sehingga pinjaman jatuh tempo hari ini. Perpanjang keanggotaannya dulu.',
  provisionalMember: 'Anggota sementara: tunjukkan identitas di meja supaya dapat meminjam.',
  consentNeeded:
    'Persetujuan wali untuk meminjam belum ada atau sudah lewat. Mintalah persetujuan wali, lalu catat di data anggota.',
  readingOnly: 'Golongan ini membaca di tempat dan tidak meminjam.',
  contactUnverified:
    'Buktikan dahulu email atau nomor telepon Anda dengan kode yang kami kirim; sesudah itu Anda dapat memesan.',
  copyWithdrawn: 'Eksemplar ini sudah ditarik dari koleksi.',
  copyLost: 'Eksemplar ini tercatat hilang. Ditemukan, lalu dipinjamkan?',
  copyMissing: 'Eksemplar ini tercatat tidak ada di rak. Ditemukan, lalu dipinjamkan?',
  copyInRepair: 'Eksemplar ini tercatat sedang diperbaiki. Sudah selesai?',
  copyInProcessing: 'Eksemplar ini belum selesai diolah. Pinjamkan juga?',
  copyOnOrder: 'Eksemplar ini tercatat masih dipesan. Sudah datang?',
  copyInTransit: 'Eksemplar ini tercatat dalam perjalanan antarcabang. Sudah tiba?',
  referenceOnly: 'Koleksi ini hanya dibaca di tempat.',
  noLoanRule: 'Belum ada aturan berapa banyak yang boleh dipinjam. Isi aturan pinjaman dulu.',
  tooManyLoans: 'Batas pinjaman tercapai: {{number}} dari {{limit}}.',
  tooManyLoansInTotal: 'Batas seluruh pinjaman tercapai: {{number}} dari {{limit}}.',
  tooMuchDebt: 'Tunggakan {{debt}} melebihi batas {{limit}}. Bayar dulu sebagian.',
  guaranteesOweTooMuch: 'Tunggakan anak atau tanggungan {{debt}} melebihi batas {{limit}}.',
  overdueLoans: 'Ada {{number}} pinjaman yang terlambat. Tetap pinjamkan?',
  noOpenDays: 'Kalender cabang tidak punya hari buka. Periksa jam buka dan penutupan.',
  tooManyRenewals: 'Sudah diperpanjang {{limit}} kali, sebanyak yang boleh.',
  copyMustBeSeen: 'Bawa bukunya ke meja supaya dapat diperpanjang lagi.',
  tooSoon: 'Belum waktunya: dapat diperpanjang mulai {{earliestAt}}.',
  loanOverdue: 'Sudah terlambat. Perpanjang di meja.',
  otherLoanOverdue: 'Ada pinjaman lain yang terlambat. Kembalikan itu dulu.',
  claimedReturned:
    'Buku ini dinyatakan sudah kembali dan masih dicari petugas. Bila bukunya ada, kembalikan di meja.',
  loanClosed: 'Pinjaman ini sudah selesai.',
  tooManyHolds: 'Batas reservasi tercapai: {{limit}}. Batalkan salah satu dulu.',
  tooManyHoldsOnTitle: 'Judul ini sudah direservasi.',
  alreadyBorrowed: 'Judul ini sedang dipinjam anggota yang sama. Tetap reservasi?',
  noCopyCanFill: 'Tidak ada eksemplar yang dapat dipinjam.',
  copiesOnShelf: 'Masih ada di rak: ambil langsung.',
  alreadySetAside: 'Eksemplarnya sudah disiapkan, jadi tidak dapat ditunda. Batalkan bila tidak jadi.',
  notInTheFuture: 'Pilih tanggal setelah hari ini.',
  holdClosed: 'Reservasi ini sudah selesai.',
  renewLoans: {
    notSoMany: 'Pilih 1 sampai {{mostLoans}} pinjaman.',
  },
  saveRules: {
    unknownRule: 'Aturan ini tidak dikenal.',
    notAValue: 'Nilai ini tidak berlaku untuk aturan tersebut. Lihat satuannya di kepala tabel.',
    ambiguous: 'Sel ini diisi dua kali. Sisakan satu nilai.',
    onlyPerCategory: 'Aturan ini berlaku per kategori anggota, untuk semua cabang dan jenis bahan.',
  },
  typedRuleValue: {
    duration: 'Tulis lamanya, paling lama {{mostDays}} hari: misalnya 14, 14 hari, 2 minggu, atau 4 jam.',
    choice: 'Pilih salah satu dari daftar.',
    date: 'Tulis tanggalnya, misalnya 24-12-2026, atau "tidak ada".',
    orUnlimited: ', atau "tak terbatas"',
    number: 'Tulis {{number}}{{orUnlimited}}.',
    copies: 'jumlah eksemplar sebagai bilangan bulat, misalnya 3',
    days: 'jumlah hari sebagai bilangan bulat sampai {{mostDays}}, misalnya 7',
    hours: 'jumlah jam sebagai bilangan bulat, misalnya 4',
    loanUnits: 'jumlah hari (atau jam, untuk pinjaman per jam) sebagai bilangan bulat, misalnya 1',
    rupiah: 'rupiah tanpa sen, misalnya 1.000',
    holds: 'jumlah reservasi sebagai bilangan bulat, misalnya 3',
    times: 'berapa kali sebagai bilangan bulat, misalnya 2',
    none: 'bilangan bulat, misalnya 1',
  },
  unknownCells: {
    unknownCell: 'Cabang, kategori, atau jenis bahan ini tidak ada. Muat ulang halaman.',
  },
  saveSpecialDays: {
    clash:
      'Bertabrakan dengan “{{name}}” pada {{on}}: sel yang sama punya dua nilai. Ubah tanggal atau selnya.',
    nameRequired: 'Tulis namanya, paling banyak 80 huruf.',
    lastDayPast: 'Hari terakhir harus hari ini atau sesudahnya, dan tidak sebelum hari pertama.',
    tooLong: 'Paling lama satu tahun. Hari khusus selalu berakhir.',
    noSuchDay: 'Hari yang dipilih tidak ada di antara kedua tanggal itu.',
    nothingSet: 'Isi lama pinjam, jumlah maksimum, atau keduanya.',
    invalidValue:
      'Nilai ini tidak berlaku. Contoh: 3d untuk tiga hari, 4h untuk empat jam, 1 untuk satu buku.',
  },
  closeTill: {
    moneyMoved:
      'Ada pembayaran yang masuk atau keluar sejak layar ini dimuat. Periksa angka barunya, lalu tutup lagi.',
    notThatDay: 'Hari yang ditutup adalah hari ini atau sebelumnya.',
    dayClosed: 'Kas hari itu sudah ditutup. Penerimaan sesudahnya masuk ke penutupan berikutnya.',
    notAnAmount: 'Isi tiap hitungan sekali, dengan rupiah bulat dari nol.',
    leftMoreThanCounted: 'Uang kembalian yang ditinggal tidak dapat melebihi uang tunai yang dihitung.',
    noteNeeded: 'Hitungan berbeda dari seharusnya. Tulis sebabnya.',
  },
  payOut: {
    notAllowed: 'Yang pernah dibayar dan belum dikembalikan {{amount}}. Isi jumlah itu atau kurang.',
  },
} as const;
