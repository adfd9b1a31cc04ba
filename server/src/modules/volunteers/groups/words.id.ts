/** What groups of volunteers say, in Bahasa Indonesia. */
export const wordsId = {
  group: 'Kelompok relawan',
  place: 'Tempat kelompok',
  partner: 'Mitra',
  name: 'nama kelompoknya',
  unknownCard: 'Kartu ini tidak dikenal. Periksa nomor kartu penanggung jawabnya.',
  inactive: 'Kelompok ini tidak aktif. Aktifkan dahulu.',
  people: 'Tulis 1 sampai {{most}} orang.',
  nobody: 'Tulis jumlah orang, atau pilih anggota yang ikut.',
  children:
    'Peran ini bersama anak: setiap orang harus relawan yang sudah diperiksa. Tugaskan mereka satu per satu dengan namanya.',
  over: 'Jadwal ini sudah selesai atau dibatalkan. Pilih jadwal lain.',
  full: 'Tempatnya tidak cukup untuk {{people}} orang. Tambah kebutuhan jadwalnya, atau kurangi orangnya.',
  alreadyIn: 'Kelompok ini sudah punya tempat di sini. Lepaskan dahulu untuk mengubah jumlahnya.',
  closed: 'Tempat ini sudah dilepas.',
  notOver: 'Jam kelompok dicatat sesudah jadwalnya selesai.',
  came: 'Tulis 0 sampai {{most}} orang yang datang.',
  minutes: 'Tulis 1 sampai 1.440 menit untuk setiap orang.',
  own: 'Jam kelompok Anda sendiri dicatat rekan lain.',
  cancelled: 'Jadwal ini dibatalkan; tidak ada jam yang dicatat.',
  noted: 'Jam kelompok ini sudah dicatat. Tempatnya tidak dapat dilepas lagi; perbaiki jamnya dengan alasan.',
  reason: 'alasan perubahan jamnya',
  unnamed:
    'Peran ini sekarang bersama anak. Jam orang tanpa nama tidak dicatat; bicarakan dengan pengelola relawan.',
  personalData: { group: 'Kelompok relawan yang Anda wakili.' },
} as const;
