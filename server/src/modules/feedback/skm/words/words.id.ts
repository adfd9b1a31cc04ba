/** What the satisfaction survey says, in Bahasa Indonesia. */
export const wordsId = {
  period: 'Periode survei',
  act: 'Tindak lanjut',
  answer: {
    tooMany:
      'Banyak jawaban datang dari sambungan ini. Tunggu satu menit, lalu kirim lagi; jawaban Anda tidak hilang.',
    wrongLink: 'Tautan ini tidak lengkap. Buka lagi dari pesan kami, atau pindai kode QR di meja layanan.',
    sheetKey: 'Lembar ini tidak punya tanda. Muat ulang halaman, lalu kirim lagi.',
    value: 'Jawaban 1 sampai 4; kosongkan bila tidak tahu.',
    closed: 'Survei ini sudah ditutup. Terima kasih atas niat baik Anda.',
  },
  savePeriod: {
    days: 'Hari terakhir sesudah hari pertama, paling lama {{most}} hari.',
    overlaps: 'Ada periode lain pada hari-hari ini.',
    closed: 'Periode ini sudah ditutup.',
    notClosed: 'Tutup periode ini dahulu; hasil diterbitkan satu kali.',
    tooFew:
      'Hasil terbit mulai {{smallest}} lembar lengkap, supaya jawaban satu orang tidak terbaca. Untuk periode ini lembarnya belum cukup.',
  },
  saveAct: { cause: 'penyebabnya', act: 'yang dilakukan', unit: 'unit penanggung jawab' },
  personalData: { invitation: 'Kapan Anda terakhir diundang mengisi survei kepuasan' },
  sheets: {
    title: 'Lembar survei kepuasan',
    number: 'No.',
    month: 'Bulan',
    halfDay: 'Waktu',
    halves: { MORNING: 'sebelum 12.30', AFTERNOON: 'sesudah 12.30' },
    service: 'Layanan',
    channel: 'Cara',
    channels: { INVITATION: 'Undangan', DESK: 'QR di meja', KIOSK: 'Layar pintu', PAPER: 'Kertas' },
    complete: 'Lengkap',
    yes: 'ya',
    no: 'tidak',
  },
} as const;
