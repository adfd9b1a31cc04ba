/** What the module business says, in Bahasa Indonesia. */
export const wordsId = {
  businessNoun: 'Usaha',
  checkOwner: {
    noCard:
      'Tidak ada anggota dengan kartu ini, atau kartunya dilaporkan hilang. Minta kartu yang baru, dan cocokkan orangnya dengan identitasnya.',
    tooMany: 'Satu anggota dapat memiliki paling banyak 10 usaha di sini.',
  },
  inviteOwner: {
    thatOwner: 'Pemilik itu',
    manyOpen: 'Masih ada 5 undangan yang berlaku. Tunggu sampai dipakai atau kedaluwarsa.',
    noInvitation: 'Kode ini tidak berlaku: mungkin sudah dipakai atau lewat 7 hari. Minta kode baru.',
    isOwner: 'Orang ini sudah menjadi pemilik usaha ini.',
    ownsAlready: 'Anda sudah menjadi pemilik usaha ini.',
    manyOwners: 'Satu usaha paling banyak punya 10 pemilik di sini.',
    lastOwner: 'Anda satu-satunya pemilik. Serahkan usahanya kepada orang lain, atau hapus profilnya.',
  },
  personalData: {
    businessListing: 'Yang tampil untuk umum tentang usaha Anda.',
    businessProduct: 'Produk usaha Anda.',
    businessAccepted: 'Isi profil usaha Anda yang terakhir diterima petugas.',
    businessAcceptedProduct: 'Produk usaha Anda yang terakhir diterima petugas.',
    businessDecision: 'Keputusan petugas atas profil usaha Anda.',
    businessConsent: 'Persetujuan yang Anda berikan atau tarik untuk menampilkan data usaha.',
    businessInvitation: 'Undangan menjadi pemilik usaha Anda.',
    business: 'Profil usaha Anda.',
    businessOwner: 'Usaha yang Anda miliki.',
  },
  announcePhoto: {
    tooMany: 'Terlalu banyak foto dalam satu jam. Lanjutkan nanti.',
  },
  readBusiness: {
    kelurahan: 'Kelurahan',
    name: 'nama usaha',
    twoPlaces: 'Pilih kelurahan di Kota Pasuruan atau tempat di Kabupaten, jangan keduanya.',
    whatsapp: 'Tulis nomor WhatsApp lengkap, misalnya 0812 3456 7890.',
    notHttps: 'Tulis alamat lengkap yang berawal dengan https://.',
    wrongSite: 'Alamat ini bukan dari situs yang dipilih. Ganti jenisnya atau alamatnya.',
  },
  readPermits: {
    spreadsheet: 'Angka ini rusak oleh lembar hitung (misalnya 2,06E+14). Ketik ulang dari dokumennya.',
    nibForm: 'NIB terdiri atas 13 angka. Salin dari dokumen OSS Anda.',
    halal:
      'Nomor sertifikat halal berawal ID, lalu 17 atau 18 angka, misalnya ID35110000123450126. Salin dari sertifikat BPJPH; nomor pendaftaran (SH…) belum dapat dipakai.',
    amount: 'Jumlah ini terlalu besar. Periksa nolnya.',
    tooLarge: 'Menurut PP 7/2021 ini usaha besar. Direktori ini untuk usaha mikro, kecil, dan menengah.',
    notDigits: 'Nomor P-IRT hanya berisi angka, misalnya P-IRT 2063575010001-29.',
    wrongLength: 'Nomor P-IRT terdiri atas 15 angka, misalnya P-IRT 2063575010001-29.',
    unknownPackaging: 'Angka pertama P-IRT menyatakan kemasan dan hanya 1 sampai 8.',
    unknownRegion: 'Angka ke-4 sampai ke-7 P-IRT adalah kode daerah, misalnya 3575 untuk Kota Pasuruan.',
    zeroSerial: 'Nomor urut produsen pada P-IRT (angka ke-10 sampai ke-13) tidak boleh 0000.',
    endsTooLate: 'P-IRT berlaku paling lama 5 tahun: dua angka terakhir ini terlalu jauh.',
    notFiveDigits: 'Kode KBLI terdiri atas 5 angka, misalnya 10794.',
    unknownDivision: 'Tidak ada kode KBLI yang berawal dengan dua angka ini.',
    lostZero: 'Kode ini hanya 4 angka: mungkin angka 0 di depannya hilang, misalnya 01111.',
  },
  readProducts: {
    name: 'nama produk',
    price: 'Harga ini terlalu besar. Periksa nolnya.',
  },
  changeBusinessStatus: {
    reason: 'alasannya, agar pemilik tahu apa yang perlu diperbaiki',
    nothingWaits: 'Tidak ada perubahan yang menunggu. Muat ulang halaman.',
    cannotFollow: 'Dari keadaan sekarang langkah ini tidak dapat dilakukan. Muat ulang halaman.',
    ownWork:
      'Anda yang menulis profil ini, jadi rekan lain yang menerbitkannya. Ajukan, lalu minta rekan yang berhak menerbitkan memeriksanya.',
    noSummary: 'Tulis dulu satu kalimat tentang usaha ini.',
    noConsent: 'Setujui dulu bahwa profil ini boleh ditampilkan.',
    notPublished: 'Hanya usaha yang sudah terbit dapat diverifikasi.',
  },
  saveBusiness: {
    ownName: 'Hanya pemilik sendiri yang dapat menampilkan namanya.',
  },
} as const;
