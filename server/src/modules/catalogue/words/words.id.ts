/** What the module catalogue says, in Bahasa Indonesia. */
export const wordsId = {
  createSubject: {
    taken: 'Subjek “{{heading}}” sudah ada. Pakai yang itu.',
  },
  saveContributor: {
    preferredName: 'namanya',
    taken:
      'Tajuk dengan nama ini sudah ada. Pakai yang sudah ada; bila memang orang lain yang senama, bedakan dengan tahun lahir atau simpan sebagai orang lain.',
    year: 'Tahun ini tidak mungkin. Periksa lagi.',
    order: 'Tahun wafat lebih awal daripada tahun lahir.',
  },
  checkTitleInput: {
    titleProper: 'judul',
    classNumber: 'nomor kelas',
    identifier: 'nomornya',
    series: 'judul seri',
    publicationYear: 'Tahun terbit antara 1 dan {{latestYear}}.',
    languageCode: 'Pakai kode bahasa tiga huruf, misalnya ind, jav, atau eng.',
    notesTooLong: 'Semua catatan bersama terlalu panjang. Persingkat.',
  },
  deleteTitle: {
    hasCopy:
      'Judul ini masih mempunyai 1 eksemplar. Judul yang mempunyai eksemplar tidak dapat dihapus; tandai eksemplarnya sebagai ditarik.',
    hasCopies:
      'Judul ini masih mempunyai {{count}} eksemplar. Judul yang mempunyai eksemplar tidak dapat dihapus; tandai eksemplarnya sebagai ditarik.',
  },
  shared: {
    heading: 'subjeknya',
  },
  linkAuthorities: {
    noLetters: 'Tulis dengan huruf atau angka, supaya dapat ditemukan.',
    name: 'nama kontributor',
    oneMainEntry: 'Hanya satu kontributor yang dapat menjadi entri utama.',
  },
  setTitleCover: {
    notUploaded: 'Gambarnya belum terkirim. Unggah dulu, lalu simpan lagi.',
  },
  checkCopyInput: {
    busy: 'Eksemplar ini sedang dipinjam, direservasi, atau dalam perjalanan. Selesaikan dulu di meja sirkulasi.',
    notByHand: 'Status ini hanya diatur oleh peminjaman. Pilih status lain.',
    barcodeForm:
      'Barkode terdiri atas 1–40 huruf, angka, titik, garis miring, tanda tambah, atau tanda hubung.',
    barcodeWithoutNumber:
      'Untuk beberapa eksemplar, barkode pertama harus berakhir dengan angka yang masih cukup untuk dilanjutkan.',
  },
  titleList: {
    title: 'Judul',
    year: 'Tahun',
    isbn: 'ISBN',
    onShelf: 'Di rak',
    copies: '{{available}} dari {{total}}',
    publisher: 'Penerbit',
  },
  copyList: {
    title: 'Eksemplar',
    barcode: 'Barkode',
    callNumber: 'Nomor panggil',
    status: 'Keadaan',
    branch: 'Cabang',
    place: 'Rak',
    material: 'Bahan',
    added: 'Ditambahkan',
    acquired: 'Tanggal masuk',
    source: 'Sumber',
    supplier: 'Pemasok',
    price: 'Harga',
    note: 'Catatan petugas',
  },
  copyPlaces: {
    otherBranch: 'Rak ini ada di cabang lain. Pilih rak di cabang yang sama.',
  },
  makeCopies: {
    quantity: 'Jumlah eksemplar antara 1 dan {{atOnce}}.',
    barcodeTaken: 'Barkode {{barcode}} sudah dipakai eksemplar lain. Pakai barkode lain.',
  },
  searchIndex: {
    beingBuilt: 'Indeks pencarian sedang dibangun. Coba lagi sebentar.',
  },
  title: 'Judul',
  copy: 'Eksemplar',
  work: 'Karya',
  contributor: 'Kontributor',
  subject: 'Subjek',
  branch: 'Cabang',
  shelvingLocation: 'Lokasi rak',
  upload: 'Unggahan',
} as const;
