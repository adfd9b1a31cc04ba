/** What the module library says, in Bahasa Indonesia. */
export const wordsId = {
  branch: {
    whatsapp: 'Tulis nomor WhatsApp dengan angka saja, misalnya 0812 3456 7890.',
    coordinates: 'Tulis lintang dan bujur seperti di peta, misalnya -7.6453, 112.9075.',
    brokenHours: 'Jam ini tutup sebelum buka, atau bertumpuk dengan jam lain pada hari yang sama.',
    codeTaken: 'Kode ini sudah dipakai. Pilih kode lain.',
    notFound: 'Cabang ini tidak ada lagi. Muat ulang daftar cabang.',
    stale: 'Cabang ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.',
    wrongCode: 'Kode hanya huruf besar, angka, dan tanda hubung.',
    nameRequired: 'Isi namanya.',
    nameTooLong: 'Paling panjang {{longest}} huruf.',
  },
  saveSpecialHours: {
    name: 'Beri nama, paling panjang {{longestName}} huruf.',
    hours: 'Isi jam bukanya. Untuk hari tutup, pakai penutupan.',
    brokenSpan: 'Ada jam yang tutup sebelum buka, atau bertumpuk.',
    notADay: 'Tanggalnya tidak ada.',
    endsBeforeItBegins: 'Hari terakhir harus sama dengan atau sesudah hari pertama.',
    twoExceptionsOnOneDay: 'Hari itu sudah punya jam khusus. Hapus yang lama dulu.',
    periodsOverlap: 'Bertumpuk dengan masa berjam khusus yang lain. Hapus yang lama dulu.',
    removed: '{{name}} tidak jadi',
    notHours: 'Yang diganti harus jam khusus. Hari libur dihapus, penutupan dibatalkan.',
    isClosure: 'Ini penutupan: batalkan penutupannya supaya tanggal kembali ke semula.',
  },
  notFound: 'Tidak ditemukan. Muat ulang halaman.',
  closeBranch: {
    startsInThePast: 'Hari pertama paling awal hari ini.',
    endsBeforeItBegins: 'Hari terakhir sebelum hari pertama. Isi hari yang sama atau sesudahnya.',
    tooLong: 'Hari terakhir paling lama {{longestDays}} hari setelah hari pertama.',
    reason: 'Tulis alasannya untuk anggota, paling panjang {{longestReason}} huruf.',
    over: 'Penutupan ini sudah lewat: hari-hari itu memang tutup, jadi tidak ada yang perlu dicabut.',
  },
  saveIdentity: {
    indonesian: 'Isi nama perpustakaan.',
    name: 'Paling panjang {{longestName}} huruf.',
    cardPrefix: 'Awalan kartu terdiri dari 2 sampai 5 huruf, misalnya PSR.',
  },
} as const;
