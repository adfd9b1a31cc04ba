/** What the module of volunteers says, in Bahasa Indonesia. */
export const wordsId = {
  role: 'Peran relawan',
  opportunity: 'Kesempatan relawan',
  volunteer: 'Relawan',
  application: 'Lamaran',
  check: 'Pemeriksaan',
  member: 'Anggota',
  branch: 'Cabang',
  kind: {
    INTERVIEW: 'wawancara',
    INTRODUCTION: 'pengenalan',
    SAFEGUARDING: 'pelatihan pelindungan anak',
    CONDUCT_CERTIFICATE: 'SKCK',
    IDENTITY: 'kartu identitas',
    FIRST_AID: 'sertifikat P3K',
    DRIVING_LICENCE: 'SIM',
  },
  unfit: {
    NOT_A_VOLUNTEER:
      'Bukan relawan aktif, jadi belum bisa bertugas sebagai {{role}}. Lamar lewat portal di halaman Relawan.',
    AGREEMENT_REVOKED:
      'Kesepakatan relawan sudah dicabut, jadi tidak bisa bertugas sebagai {{role}}. Setujui lagi di portal, di Relawan saya.',
    ROLE_NOT_HELD: 'Belum memegang peran {{role}}. Petugas relawan dapat memberikannya.',
    TOO_YOUNG:
      'Peran {{role}} untuk usia {{age}} tahun ke atas; kartu anggota ini belum menunjukkannya. Pilih peran lain.',
    CHECK_MISSING:
      'Untuk peran {{role}} belum ada catatan: {{check}}. Tunjukkan kepada petugas relawan, yang mencatatnya.',
    CHECK_EXPIRED:
      'Untuk peran {{role}} masa berlaku {{check}} habis pada {{day}}. Tunjukkan yang baru kepada petugas relawan.',
  },
  apply: {
    tooYoung:
      'Peran ini untuk usia {{age}} tahun ke atas. Lihat kesempatan lain, atau tanyakan kepada petugas perpustakaan.',
    waiting: 'Lamaran Anda untuk peran ini masih menunggu. Lihat di Relawan saya.',
    held: 'Anda sudah memegang peran ini. Lihat di Relawan saya.',
    manyOpen: 'Paling banyak {{most}} lamaran menunggu bersamaan. Tunggu jawaban petugas dahulu.',
    decided: 'Lamaran ini sudah diputuskan.',
    agreement: 'kesepakatan relawan',
    motivation: 'alasan Anda ingin membantu',
    availability: 'kapan Anda bisa datang',
    references: 'orang yang mengenal Anda',
    guardianName: 'nama orang tua atau wali',
    guardianContact: 'kontak orang tua atau wali',
  },
  decide: {
    decided: 'Lamaran ini sudah diputuskan.',
    noMinor: 'Pelamar ini sudah dewasa; persetujuan wali tidak perlu.',
    guardianFirst:
      'Pelamar masih di bawah 18 tahun. Hubungi orang tua atau walinya, lalu catat persetujuannya, sebelum menerima.',
    roles: 'perannya',
    invitation: 'tempat dan waktunya',
    reason: 'alasannya',
  },
  volunteerActs: {
    ended: 'Relawan ini sudah berhenti. Untuk mulai lagi ia melamar lagi di portal.',
    revoked:
      'Relawan ini mencabut kesepakatannya. Ia harus menyetujuinya lagi di portal, di Relawan saya, sebelum aktif.',
    revokedAlready: 'Kesepakatan ini sudah dicabut.',
  },
  noteCheck: {
    seenOn: 'Pilih hari ini atau tanggal yang sudah lewat.',
    validUntil: 'tanggal berlakunya habis',
    endsBefore: 'Berlaku sampai tidak bisa sebelum tanggal dilihat.',
    number: 'nomor SKCK',
    noNumber: 'Nomor hanya dicatat untuk SKCK. Kosongkan kolom ini.',
    noNik: 'Ini tampak seperti NIK. Tulis nomor SKCK saja; nomor identitas tidak disimpan.',
  },
  saveRole: {
    name: 'nama perannya',
    age: 'Pilih usia {{from}} sampai {{to}} tahun, atau kosongkan.',
    unnamed:
      'Kelompok tanpa nama punya tempat dalam peran ini pada jadwal mendatang. Lepaskan tempat itu di Kelompok relawan dahulu, lalu simpan lagi.',
  },
  saveOpportunity: { place: 'tempatnya', time: 'waktunya' },
  agreement: {
    free: 'Saya membantu dengan sukarela dan tanpa upah; ini bukan hubungan kerja.',
    rules: 'Saya mengikuti tata tertib perpustakaan dan arahan petugas yang mendampingi.',
    children:
      'Saya tidak pernah berdua saja dengan anak yang bukan keluarga saya, dan melaporkan hal yang mengkhawatirkan kepada petugas.',
    data: 'Data pembaca yang saya ketahui tidak saya sebarkan, juga sesudah saya berhenti.',
    papers:
      'Perpustakaan mencatat bahwa dokumen saya sudah dilihat dan sampai kapan berlaku; salinannya tidak disimpan.',
    stop: 'Saya boleh berhenti dan mencabut kesepakatan ini kapan saja, tanpa alasan.',
  },
  personalData: {
    check:
      'Yang pernah ditunjukkan kepada petugas: jenis, tanggal, dan berlaku sampai kapan. Salinannya tidak disimpan.',
    roleHolder: 'Peran Anda sebagai relawan.',
    application: 'Lamaran Anda menjadi relawan.',
    volunteer: 'Sejak kapan Anda relawan, dan kesepakatan yang Anda setujui.',
  },
} as const;
