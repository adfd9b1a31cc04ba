/** Words of the desk, of refusals and of paying. */
export const desk = {
  title: "Meja sirkulasi", scanLabel: "Pindai kartu, barkode, atau ketik nama", scanFirst: "Pindai kartu atau buku", scanNext: "Pindai buku berikutnya", scanOrChoose: "Pilih {{keys}} atau pindai lagi",
  hintCard: "Kartu ganti anggota", hintCopy: "Barkode pinjam atau kembali", hintWords: "Nama cari anggota", soundOn: "Bunyi nyala", soundOff: "Bunyi mati",
  mode: "Arti pindaian buku", modes: { auto: "Otomatis", lend: "Pinjam", return: "Kembali" },
  session: "Sesi ini", scans_one: "{{count}} pindaian", scans_other: "{{count}} pindaian", waiting_one: "{{count}} menunggu keputusan", waiting_other: "{{count}} menunggu keputusan", sessionList: "Daftar pindaian sesi",
  ready: "Siap", readyText: "Pindai kartu untuk mulai meminjamkan, atau langsung pindai buku yang dikembalikan. Kotak pindai selalu aktif.",
  noMember: "Belum ada anggota", noMemberText: "Pindai kartu untuk meminjamkan. Buku saja berarti kembali.", noMouse: "Tanpa tetikus", lastServed: "Terakhir: {{card}}, {{count}} dipinjam, {{time}}",
  key: { scan: "kotak pindai, dari mana pun", newMember: "anggota baru di tempat", profile: "buka profil anggota", renewAll: "perpanjang semua", sound: "bunyi", pay: "bayar denda", slip: "cetak slip", choose: "pilih tindakan", why: "mengapa?", undo: "urungkan pindaian terakhir", done: "selesai, anggota berikutnya", family: "anggota keluarga", sheet: "semua pintasan" },
  member: "Anggota", validUntil: "{{category}} · berlaku s.d. {{date}}", expired: "kedaluwarsa sejak {{date}}",
  loans: "Pinjaman", loansOf: "{{count}} dari {{maximum}}", newHere_one: "{{count}} baru di sesi ini", newHere_other: "{{count}} baru di sesi ini", overdue_one: "{{count}} terlambat", overdue_other: "{{count}} terlambat", nextDue: "berikutnya {{day}}", noLoans: "tidak ada pinjaman",
  readyHolds: "Siap diambil", balance: "Denda", debtLimit: "batas menahan pinjaman {{money}}", noDebtLimit: "tidak menahan pinjaman", pickUpBy: "{{title}} · ambil s.d. {{date}}",
  family: "Keluarga", guardian: "wali", noteOf: "Catatan {{date}}:", renewAll: "Perpanjang semua", openProfile: "Buka profil", memberGone: "Anggota ini tidak ada lagi.", loading: "Memuat anggota",
  standing: { ACTIVE: "aktif", PROVISIONAL: "sementara", EXPIRED: "kedaluwarsa", BLOCKED: "diblokir" }, provisional: "Hak sementara sampai identitas dilihat di meja.", cannotBorrow: "Golongan ini hanya membaca di tempat.",
  total: { lent: "dipinjam", returned: "kembali", held: "tertahan", fines: "denda" }, noTotals: "Belum ada pindaian. Angka sesi, slip, dan pembayaran muncul di sini.",
  slip: "Slip", pay: "Bayar", done: "Selesai", newMember: "Anggota baru",
  refused: "Ditolak", checking: "memeriksa…", lent: "dipinjamkan", lentUntil: "sampai {{time}}", renewed: "diperpanjang", filledHold: "reservasinya terpenuhi", returned: "Kembali", notOnLoan: "Tidak sedang dipinjam", returnedLate: "Kembali, terlambat {{span}}",
  fine: "denda {{money}} dicatat", suspendedUntil: "tidak boleh meminjam s.d. {{date}}", toShelf: "kembalikan ke {{place}}", toTrolley: "kembalikan ke rak",
  holdHere: "Taruh di rak reservasi", holdHereFor: "untuk {{card}}, ambil s.d. {{date}}", sendTo: "Kirim ke {{branch}}", sendForHold: "untuk reservasi di sana", sendHome: "milik cabang itu", printHoldSlip: "Cetak slip reservasi", printTransferSlip: "Cetak slip kirim",
  unknown: "Tidak dikenal", unknownText: "Bukan kartu dan bukan barkode di perpustakaan ini.", isbn: "ISBN, bukan barkode", isbnText: "Pindai barkode perpustakaan di sampul.", searchCatalogue: "Cari di katalog", cardFirst: "Belum ada anggota", cardFirstText: "Pindai kartu dahulu, lalu bukunya.",
  failed: "Belum ada jawaban", failedText: "Mungkin sudah tercatat. Mencoba lagi aman, tidak akan dicatat dua kali.", skipped: "Dilewati", undone: "Diurungkan", undoUnsure: "Belum pasti diurungkan; pindai lagi untuk memeriksa.",
  offline: {
    since: "Tidak ada sambungan sejak {{time}}.", kept: "Pinjam dan kembali tetap jalan, tersimpan di komputer ini:", count: "{{count}} dari {{most}}.", again: "Coba lagi",
    waiting_one: "{{count}} pindaian luring menunggu dikirim.", waiting_other: "{{count}} pindaian luring menunggu dikirim.", sending: "Dikirim berurutan dengan waktu pindainya.",
    conflicts_one: "{{count}} pindaian luring perlu keputusan.", conflicts_other: "{{count}} pindaian luring perlu keputusan.", conflictsText: "Sisanya sudah tercatat di pusat.",
    dueProvisional: "antre, tempo sementara", dueWaits: "antre, tempo dihitung saat tersambung", returnWaits: "antre, reservasi dan denda dicek saat tersambung", cardOnly: "Data anggota menunggu sambungan.", dismiss: "Singkirkan",
    queueFull: "Antrean penuh", queueFullText: "Komputer ini menyimpan paling banyak 500 pindaian. Catat di kertas sampai sambungan kembali.", unknownCard: "Kartu tidak dikenal", unknownCardText: "Tidak ada anggota dengan kartu ini. Cari orangnya, lalu pindai lagi kartu dan bukunya.",
  },
  choose: "Pilih tindakan untuk {{title}}", why: "mengapa?", missing: "perlu wewenang", reason: "Alasan melewati aturan", reasonPlaceholder: "misalnya: diizinkan kepala layanan", reasonRequired: "Tulis alasannya.", confirmReason: "Teruskan",
  choice: { skip: "Jangan, lewati", proceed: "Tetap pinjamkan", proceedReason: "Tetap pinjamkan…", renew: "Perpanjang", renewReason: "Tetap perpanjang…", swap: "Terima kembali, lalu pinjamkan", keepHold: "Pinjamkan, reservasi tetap antre", cancelHold: "Pinjamkan, batalkan reservasinya", keepForHold: "Simpan untuk pemesan", return: "Terima kembali saja", retry: "Coba lagi" },
  undoLent: "{{title}} dipinjamkan kepada {{card}}", undoReturned: "{{title}} diterima kembali", undo: "Urungkan", seconds: "{{count}} dtk",
  matches: "Anggota yang cocok dengan “{{text}}”", noMatches: "Tidak ada anggota bernama “{{text}}”.", matchesCount_one: "{{count}} anggota cocok", matchesCount_other: "{{count}} anggota cocok", matchHint: "Panah memilih, Enter membuka, Esc menutup", searchTitles: "Cari “{{text}}” di katalog",
  said: { queuedLoan: "{{title}} antre dipinjamkan", queuedReturn: "{{title}} antre kembali", lent: "{{title}} dipinjamkan, jatuh tempo {{date}}", renewed: "{{title}} diperpanjang, jatuh tempo {{date}}", returned: "{{title}} kembali", late: "{{title}} kembali, terlambat, denda {{money}}", hold: "{{title}}: taruh di rak reservasi", send: "{{title}}: kirim ke {{branch}}", asks: "{{title}}: {{reason}}. {{count}} pilihan.", refused: "{{title}}: {{reason}}", failed: "{{title}}: belum ada jawaban", undone: "{{title}} diurungkan", member: "Anggota {{card}} dibuka" },
};
export const slip = {
  receipt: "Bukti pinjam", holdSlip: "Slip reservasi", transferSlip: "Slip kirim", card: "Kartu", lent: "Dipinjam", due: "Kembali sebelum tutup", returned: "Dikembalikan", fine: "Denda", thanks: "Terima kasih. Perpanjang sendiri di portal pemustaka.", collectBy: "Ambil paling lambat", pickup: "Diambil di", printedAt: "Dicetak {{day}}, {{time}}",
};
export const pay = {
  title: "Bayar denda", owed: "Terutang", amount: "Jumlah dibayar", method: "Cara bayar", methods: { CASH: "Tunai", QRIS: "QRIS", TRANSFER: "Transfer" }, submit: "Catat pembayaran", invalid: "Tulis rupiah utuh, lebih dari nol.", nothing: "Tidak ada yang terutang.", paid: "{{money}} dibayar, tanda terima {{number}}.", paidPlain: "{{money}} dibayar.", qrisNote: "Periksa dahulu bahwa uangnya sudah masuk.", reference: "Nomor referensi", referenceNeeded: "Tulis nomor referensi pembayarannya, paling sedikit 4 huruf.",
};
export const refusal = {
  UNKNOWN_BARCODE: "Barkode tidak dikenal", UNKNOWN_MEMBER: "Anggota tidak dikenal", RENEW_INSTEAD: "Sudah dipinjam anggota ini", LENT_TO_ANOTHER: "Tercatat dipinjam orang lain", ALREADY_LENT: "Baru saja dipinjamkan meja lain", CARD_LOST: "Kartu dilaporkan hilang",
  MEMBER_SUSPENDED: "Peminjaman ditangguhkan", MEMBER_BLOCKED: "Anggota diblokir", MEMBERSHIP_EXPIRED: "Keanggotaan kedaluwarsa", MEMBERSHIP_ENDS_TODAY: "Keanggotaan berakhir", PROVISIONAL_MEMBER: "Anggota sementara", READING_ONLY: "Golongan ini tidak meminjam",
  COPY_WITHDRAWN: "Sudah ditarik", COPY_LOST: "Tercatat hilang", COPY_MISSING: "Tercatat tidak ditemukan", COPY_IN_REPAIR: "Tercatat sedang diperbaiki", COPY_IN_PROCESSING: "Belum selesai diolah", COPY_ON_ORDER: "Tercatat belum datang",
  COPY_IN_TRANSIT: "Tercatat di perjalanan", REFERENCE_ONLY: "Hanya baca di tempat", HELD_FOR_ANOTHER: "Direservasi orang lain", NO_LOAN_RULE: "Belum ada aturan", TOO_MANY_LOANS: "Batas pinjaman tercapai", TOO_MANY_LOANS_IN_TOTAL: "Batas seluruh pinjaman tercapai",
  TOO_MUCH_DEBT: "Tunggakan melebihi batas", GUARANTEES_OWE_TOO_MUCH: "Tunggakan tanggungan melebihi batas", OVERDUE_LOANS: "Masih ada yang terlambat", NO_OPEN_DAYS: "Tidak ada hari buka", TOO_MANY_RENEWALS: "Batas perpanjangan tercapai", COPY_MUST_BE_SEEN: "Bukunya perlu dibawa",
  TOO_SOON: "Belum waktunya", TOO_SOON_TO_RENEW: "Belum waktunya", LOAN_OVERDUE: "Sudah terlambat", OTHER_LOAN_OVERDUE: "Pinjaman lain terlambat", WANTED_BY_OTHERS: "Ditunggu orang lain", NOT_LATER: "Tanggalnya tidak menjadi lebih lama",
  DUE_DATE_WOULD_NOT_CHANGE: "Tanggalnya tidak menjadi lebih lama", LOAN_CLOSED: "Pinjaman sudah selesai", TOO_MANY_HOLDS: "Batas reservasi tercapai", ALREADY_HELD: "Sudah direservasi", ALREADY_ON_LOAN: "Sedang dipinjam sendiri", COPY_ON_SHELF: "Masih ada di rak",
  HOLD_NOT_SUSPENDABLE: "Tidak dapat ditunda", HOLD_CLOSED: "Reservasi sudah selesai", NOT_HOLDABLE: "Tidak dapat direservasi",
};
export const why = {
  days_one: "{{count}} hari", days_other: "{{count}} hari", hours_one: "{{count}} jam", hours_other: "{{count}} jam", decided: "Aturan yang memutuskan:", order: "Dicari dari yang paling khusus; yang pertama ditemukan dipakai.", byDefault: "bawaan sistem, belum ada yang mengatur", beaten: "tidak dipakai", allBranches: "Semua cabang", allCategories: "semua anggota", allMaterials: "semua bahan", noRule: "Penolakan ini bukan dari aturan yang dapat diatur.", overridable: "Boleh dilewati petugas dengan wewenang “{{permission}}”; panggil pustakawan atau pengelola.", yours: "Anda boleh melewatinya; alasan wajib ditulis.", confirmable: "Boleh diteruskan setelah dikonfirmasi.", final: "Tidak dapat dilewati.", inMatrix: "Lihat di matriks", earliest: "Paling cepat {{date}}.",
};
