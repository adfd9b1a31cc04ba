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
