/** What the module visits says, in Bahasa Indonesia. */
export const wordsId = {
  personalData: {
    visit: 'Kunjungan 30 hari terakhir.',
  },
  recordGroupVisit: {
    schoolName: 'Isi nama sekolah atau lembaga.',
    tooLong: 'Paling panjang {{longestName}} huruf.',
    visitedOn: 'Tanggal kunjungan paling lama {{daysBack}} hari yang lalu, dan tidak di masa depan.',
    visitedHour: 'Isi jam antara 0 dan 23, dan tidak di masa depan.',
    wholeNumber: 'Isi bilangan bulat, paling banyak {{largestGroup}}.',
    twice: 'Satu golongan tertulis dua kali.',
    partsExceedGroup: 'Jumlah bagian ini melebihi jumlah rombongan. Periksa lagi.',
  },
  recordGuestVisit: {
    people:
      'Isi jumlah tamu sebagai bilangan bulat dari 1 sampai {{most}}. Rombongan dicatat dengan namanya.',
    visitedAt:
      'Waktu kedatangan paling lama {{days}} hari yang lalu, dan tidak di masa depan. Periksa jam perangkat ini.',
  },
  recordVisit: {
    unknownCard:
      'Kartu ini tidak dikenal, sudah diganti, atau dilaporkan hilang. Pindai kartu yang baru, tanyakan ke petugas, atau masuk sebagai tamu.',
  },
  unknownBranch: 'Cabang ini tidak ada. Pilih cabang lagi.',
} as const;
