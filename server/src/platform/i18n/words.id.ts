/** What the platform says, in Bahasa Indonesia. */
export const wordsId = {
  idempotency: {
    mismatch: 'Kunci permintaan ini sudah dipakai untuk isian lain. Muat ulang halaman, lalu simpan lagi.',
    keyLength: 'Kunci permintaan harus 8 sampai 80 karakter.',
  },
  platformTables: {
    session: 'Perangkat yang sedang masuk.',
    passkey: 'Kunci sandi: di perangkat apa, kapan dibuat dan dipakai.',
    passkeyChallenge: 'Pertanyaan kepada perangkat Anda, disimpan beberapa menit.',
    idempotency: 'Permintaan terakhir, disimpan satu hari agar tidak berlaku dua kali.',
    throttle: 'Percobaan masuk yang dihitung.',
  },
  createUpload: {
    fileName: 'nama berkas',
    noDocument: 'Hanya berkas PDF yang utuh yang dapat dilampirkan.',
    noPaper: 'Pakai PDF, JPEG, atau PNG yang utuh, paling besar 5 MB.',
    wrongKind: 'Pakai gambar JPEG, PNG, atau WebP.',
    wrongSize: 'Gambar paling besar 5 MB. Perkecil dulu.',
  },
  storeUpload: {
    gone: 'Alamat unggahan ini tidak berlaku lagi. Pilih gambarnya sekali lagi.',
  },
  sealed: {
    wrongKey:
      'Server ini tidak memegang kunci data perpustakaan, jadi berkas tidak dapat disimpan. Hubungi pengelola server.',
  },
  listExport: {
    unknownList: 'Daftar ini tidak dikenal. Muat ulang halamannya.',
    notYours: 'Anda tidak berhak melihat daftar ini, jadi tidak dapat mengunduhnya.',
    otherBranch: 'Hak Anda hanya untuk cabang tertentu: pilih cabang itu di filter.',
    unknownColumn: 'Kolom "{{column}}" tidak ada lagi di daftar ini. Lepaskan kolom itu, lalu unduh lagi.',
    noColumn: 'Pilih sedikitnya satu kolom.',
    wrongFilter: 'Filter ini tidak terbaca. Hapus filternya, lalu pilih lagi.',
    wrongOrder: 'Urutan ini tidak terbaca. Pilih urutan lain.',
    tooMany: 'Daftar ini terlalu panjang untuk satu berkas: paling banyak {{most}} baris. Persempit dahulu.',
    tooManyFiles: 'Paling banyak {{most}} berkas dalam 24 jam. Tunggu sampai yang lama terhapus.',
  },
  validation: {
    required: 'Isi {{what}}.',
    tooLong: 'Paling panjang {{longest}} karakter. Persingkat isiannya.',
    tooMany: 'Paling banyak {{most}} isian. Hapus sebagian.',
    notFound: '{{what}} ini tidak ada lagi. Muat ulang, lalu pilih yang lain.',
    stale: '{{what}} ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.',
  },
} as const;
