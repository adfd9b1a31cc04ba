/** Words of what people outside the library propose. */
export const proposals = {
  title: 'Usulan acara',
  intro:
    'Yang diusulkan komunitas, sekolah, dan seniman lewat portal, sesudah alamatnya terbukti. Pengusul membaca jawaban Anda lewat email.',
  states: 'Keadaan usulan',
  status: {
    SUBMITTED: 'Menunggu',
    CHANGES_ASKED: 'Diminta diubah',
    ACCEPTED: 'Diterima',
    DECLINED: 'Ditolak',
    WITHDRAWN: 'Ditarik',
  },
  at: 'Masuk {{time}}',
  when: 'Kapan',
  where: 'Ruang',
  anywhere: 'Di mana saja yang cocok',
  people: 'Jumlah orang',
  needs: 'Kebutuhan khusus',
  by: 'Pengusul',
  contact: 'Kontak',
  answerWas: 'Jawaban kita',
  act: { ACCEPT: 'Terima', ASK_CHANGES: 'Minta perubahan', DECLINE: 'Tolak' },
  means: {
    ACCEPT: 'Dibuat draf acara dengan isi usulan ini. Tanggal dan ruangnya Anda tetapkan di sana.',
    ASK_CHANGES: 'Pengusul mengubah lewat tautannya, lalu usulan kembali ke daftar ini.',
    DECLINE: 'Usulan ditutup. Pengusul membaca alasannya.',
  },
  answer: 'Pesan untuk pengusul',
  answerMay: 'Boleh dikosongkan.',
  answerMust: 'Wajib diisi. Pengusul membacanya di email dan di halaman usulannya.',
  done: {
    ACCEPT: 'Usulan diterima, draf acara dibuat.',
    ASK_CHANGES: 'Permintaan perubahan dikirim.',
    DECLINE: 'Usulan ditolak.',
  },
  toEvent: 'Buka draf acaranya',
  count_one: '{{total}} usulan',
  count_other: '{{total}} usulan',
  empty: 'Tidak ada usulan',
  emptyText:
    'Usulan masuk lewat halaman “Usulkan acara” di portal; yang paling lama menunggu tampil lebih dulu.',
};
