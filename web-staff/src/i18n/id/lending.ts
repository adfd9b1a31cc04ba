/** Words of the till, of copies in trouble, of reading in the house and of calendars. */
export const till = {
  title: "Kas", intro: "Kas {{branch}}: hitung, tutup, dan lihat penutupan sebelumnya.", now: "Hitung dan tutup", movements: "Penerimaan dan pengeluaran", noMovements: "Belum ada uang masuk atau keluar sejak penutupan terakhir.", moreMovements_one: "dan {{count}} lagi", moreMovements_other: "dan {{count}} lagi",
  receipt: "Tanda terima", method: "Cara bayar", amount: "Jumlah", expected: "Seharusnya", counted: "Dihitung", difference: "Selisih", countOf: "Hitungan {{method}}", times_one: "{{count}} kali", times_other: "{{count}} kali",
  firstTime: "Belum pernah ditutup.", since: "Sejak penutupan {{date}}.", float: "Uang kembalian awal {{money}} sudah termasuk tunai.", floatLabel: "Uang kembalian awal", leave: "Uang kembalian ditinggal", leaveHint: "Tetap di laci untuk besok.", note: "Catatan", noteHint: "Wajib bila ada selisih.", noteNeeded: "Ada selisih: tulis sebabnya.", invalid: "Tulis rupiah utuh, boleh 0.",
  close: "Tutup kas {{date}}", closed: "Kas ditutup.", closedToday: "Kas {{date}} sudah ditutup. Uang yang masuk sekarang termasuk penutupan berikutnya.", exact: "pas", over: "lebih {{money}}", short: "kurang {{money}}", notCounted: "belum dihitung",
  closings: "Penutupan", day: "Hari", count_one: "{{total}} penutupan", count_other: "{{total}} penutupan", noClosings: "Belum ada penutupan", noClosingsText: "Penutupan kas tiap hari akan tampil di sini.", closing: "Penutupan kas", closingOf: "Penutupan {{date}}", print: "Cetak", notFound: "Penutupan ini tidak ada", notFoundText: "Alamatnya mungkin salah ketik.",
  receipts: "Tanda terima", closedAt: "Ditutup", kind: "Jenis data", signature: "Petugas: ........................   Mengetahui: ........................",
};
export const payout = {
  act: "Kembalikan uang", title: "Kembalikan uang", text: "Yang dapat dikembalikan adalah yang pernah dibayar. Tercatat dengan tanda terima.", credit: "perpustakaan berutang {{money}}", amount: "Jumlah", method: "Cara", reason: "Alasan", done: "{{money}} dikembalikan, tanda terima {{number}}.",
};
export const cases = {
  title: "Perkara buku", intro: "Buku yang dinyatakan sudah kembali, rusak, atau hilang, dan keputusannya.", lists: "Daftar perkara", tab: { claims: "Dinyatakan kembali", damaged: "Rusak", lost: "Hilang" }, all: "Tampilkan juga yang sudah diputuskan",
  kind: { CLAIMED_RETURNED: "Dinyatakan sudah kembali", DAMAGED: "Rusak", LOST: "Hilang" }, count_one: "{{total}} perkara", count_other: "{{total}} perkara", since: "sejak {{date}}",
  empty: "Tidak ada perkara", emptyText: { CLAIMED_RETURNED: "Bila anggota menyatakan sudah mengembalikan, catat di profilnya.", DAMAGED: "Kerusakan yang dicatat akan tampil di sini.", LOST: "Buku yang dinyatakan hilang akan tampil di sini." },
  decide: "Putuskan", decided: "Perkara {{title}} diputuskan", why: "Alasan (boleh kosong)", question: { CLAIMED_RETURNED: "Apa hasil pencariannya?", DAMAGED: "Bagaimana jadinya?", LOST: "Bagaimana jadinya?" },
  decision: { FOUND: "Ditemukan", ACCEPTED: "Dipercaya", CHARGED: "Ditagih", BROUGHT_BACK: "Dibawa kembali", REPAIRED: "Selesai diperbaiki", KEPT_IN_USE: "Tetap dipakai", CANCELLED: "Salah catat", REPLACED: "Diganti anggota", WRITTEN_OFF: "Dihapus dari koleksi" },
  effect: {
    CLAIMED_RETURNED: { FOUND: "Pinjaman berakhir pada hari pernyataan, tanpa denda sesudahnya. Bukunya kembali ke rak.", ACCEPTED: "Pinjaman berakhir pada hari pernyataan. Bukunya dicatat tidak di rak.", CHARGED: "Bukunya dicatat hilang; harga, biaya, dan denda ditagih." },
    DAMAGED: { REPAIRED: "Bukunya kembali ke rak atau ke pemesan berikutnya. Tagihan tetap.", WRITTEN_OFF: "Bukunya ditarik. Tagihan tetap.", CANCELLED: "Tagihan kerusakan dikurangi lagi. Bukunya kembali ke rak." },
    LOST: { FOUND: "Harga dikembalikan menurut aturan. Bukunya kembali ke rak.", REPLACED: "Harga buku dikurangkan, biaya pengolahan tetap. Buku lama ditarik; catat penggantinya di katalog.", WRITTEN_OFF: "Buku ditarik. Tagihan tetap." },
  },
  noteDamage: "Catat kerusakan", barcode: "Barkode", broken: "Apa yang rusak", cost: "Biaya ditagih", costHint: "Ditagih kepada peminjam terakhir; 0 bila tidak ditagih.", usable: "Masih layak dipinjamkan", damageNoted: "Kerusakan {{title}} dicatat.",
  claim: "Sudah kembali?", claimQuestion: "Anggota menyatakan “{{title}}” sudah dikembalikan. Catat supaya dicari; selama itu tidak dihitung terlambat.", claimNote: "Keterangan anggota", claimed: "{{title}} dicari", isClaimed: "dinyatakan sudah kembali, sedang dicari",
};
export const inHouse = {
  title: "Baca di tempat", intro: "Pindai buku yang dibaca di {{branch}} sebelum dikembalikan ke rak. Tidak ada nama yang dicatat.", toDesk: "Ke meja sirkulasi", today: "Hari ini", todayShort: "Hari ini", byClass: "Menurut golongan", class: "Golongan", days_one: "{{count}} hari", days_other: "{{count}} hari", noClass: "Tanpa golongan", noCounts: "Belum ada yang tercatat.",
  scan: "Pindai barkode buku", counted: "{{title}} dihitung", repeated: "{{title}} baru saja dihitung", empty: "Belum ada hari ini", emptyText: "Pindai buku dari meja baca satu per satu.", undo: "Urungkan", undone: "{{title}} tidak dihitung lagi",
};
export const calendar = {
  title: "Kalender", years: "Tahun", year: "Tahun {{year}}", look: { open: "buka", special: "jam khusus", closed: "tutup tiap pekan", holiday: "libur atau penutupan" }, entries: "Hari yang berbeda", noEntries: "Tahun ini tidak ada hari yang berbeda.", allBranches: "semua cabang",
  kind: { CLOSED_DAY: "hari libur", EXCEPTION_DAY: "jam khusus", PERIOD: "masa berjam khusus", CLOSURE: "penutupan" }, close: "Tutup cabang", preview: "Lihat akibatnya", closeNow: "Tutup sekarang", moves: "{{loans}} pinjaman dan {{holds}} reservasi di rak pindah ke hari buka berikutnya. Dapat dibatalkan nanti.", closed: "Ditutup: {{loans}} pinjaman dan {{holds}} reservasi dipindah.",
  reopen: "Batalkan penutupan", reopened: "Penutupan dibatalkan: {{loans}} pinjaman dan {{holds}} reservasi kembali ke tanggal semula.", removed: "{{name}} dihapus.", from: "Hari pertama", to: "Hari terakhir", reason: "Alasan", reasonHint: "Dibaca pemustaka.", everyBranch: "Semua cabang", specialHours: "Jam khusus", name: "Nama, misalnya Ramadan", oneDay: "Satu hari: isi jam hari {{day}}.", saved: "{{name}} disimpan.", show: "Kalender",
};
