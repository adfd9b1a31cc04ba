/** What letters of hours say, in Bahasa Indonesia. */
export const wordsId = {
  letter: 'Surat keterangan jam',
  period: 'Pilih tanggal mulai yang tidak sesudah tanggal akhir; tanggal akhir paling lambat hari ini.',
  longPeriod: 'Satu surat paling banyak memuat {{years}} tahun. Pilih masa yang lebih pendek.',
  noHours:
    'Belum ada jam yang disahkan antara {{from}} dan {{until}}. Pilih masa lain, atau minta petugas mengesahkan jamnya dahulu.',
  isOpen: 'Permintaan surat sebelumnya masih menunggu. Surat baru dapat diminta sesudah dijawab.',
  notVolunteer: 'Surat ini untuk relawan. Lamar lewat halaman Relawan.',
  own: 'Surat untuk jam Anda sendiri diterbitkan rekan lain.',
  notOpen: 'Permintaan ini sudah dijawab. Muat ulang halamannya.',
  notIssued: 'Surat ini tidak berlaku lagi. Muat ulang halamannya.',
  replaced: 'Diganti surat baru.',
  merged: 'Dua kartu digabung; permintaan yang lain tetap.',
  signerName: 'nama penanda tangan',
  signerPosition: 'jabatan penanda tangan',
  reason: 'alasannya',
  personalData: {
    letter: 'Surat keterangan jam yang Anda minta atau terima.',
    line: 'Isi surat keterangan jam: peran, giliran, dan menit.',
  },
} as const;
