import type { AssessmentEntry } from '../assessments/save-assessment';

/** What the sample library assessed: data of children, and the satisfaction survey. Days stand as offsets. */
export const SAMPLE_ASSESSMENTS: readonly (Omit<AssessmentEntry, 'decidedOn' | 'nextReviewOn'> & {
  readonly decidedDaysAgo: number;
  readonly reviewInDays: number;
})[] = [
  {
    activity: 'MEMBERSHIP',
    name: 'Data anak anggota',
    nameEnglish: 'Data of children who are members',
    why: 'Data anak adalah data spesifik (Pasal 4). Anak tidak dapat menilai sendiri akibat datanya dipakai, dan bacaan seseorang dapat memperlihatkan keyakinan, kesehatan, atau keadaan keluarganya.\n\nKami menyimpan nama, tanggal lahir, alamat, sekolah, kelas, dan wali. Yang tidak kami kumpulkan: foto, NIK anak (boleh kosong), agama, nama ibu kandung.',
    whyEnglish:
      'Data of children are specific data (art. 4). A child cannot judge what follows from the use of their data, and what somebody reads may show beliefs, health or how their family lives.\n\nWe keep name, date of birth, address, school, class and guardian. We do not collect: photo, NIK of a child (may stay empty), religion, maiden name of the mother.',
    risks: [
      {
        risk: 'Petugas melihat data atau pinjaman anak tanpa keperluan.',
        riskEnglish: 'Staff look at data or loans of a child without need.',
        likelihood: 'MEDIUM',
        severity: 'MEDIUM',
        measure:
          'Setiap kali data dibuka tercatat dan dapat dilihat wali; hak petugas dibatasi menurut tugas.',
        measureEnglish:
          'Each time data are opened is recorded and the guardian can see it; rights of staff are bound to their tasks.',
      },
      {
        risk: 'Orang lain memakai kartu anak dan melihat apa yang dibacanya.',
        riskEnglish: 'Somebody else uses the card of a child and sees what they read.',
        likelihood: 'MEDIUM',
        severity: 'MEDIUM',
        measure:
          'Riwayat baca mati kecuali diminta; pinjaman dilepas dari nama setelah kembali; kartu hilang diblokir.',
        measureEnglish:
          'The reading history is off unless it is asked for; loans lose the name after return; lost cards are blocked.',
      },
      {
        risk: 'Sekolah atau mitra mengetahui bacaan seorang murid.',
        riskEnglish: 'A school or partner learns what a pupil reads.',
        likelihood: 'LOW',
        severity: 'HIGH',
        measure: 'Mitra hanya mendapat angka; kelompok di bawah 10 tidak diterbitkan.',
        measureEnglish: 'Partners get figures only; groups under 10 are not published.',
      },
      {
        risk: 'Cadangan data dicuri dari gedung.',
        riskEnglish: 'A backup is stolen from the building.',
        likelihood: 'LOW',
        severity: 'HIGH',
        measure:
          'NIK tersandi dengan kunci yang tidak ikut dicadangkan. Belum: cadangan sendiri belum disandi.',
        measureEnglish:
          'NIK are encrypted with a key that is not in the backup. Not yet: the backup itself is not encrypted.',
      },
    ],
    measures:
      'Persetujuan wali untuk meminjam dan untuk akun terpisah. Surat kepada anak pergi ke wali.\n\nSisa risiko: cadangan belum disandi. Ditangani bersama pengadaan penyimpanan cadangan; sampai itu selesai cadangan disimpan di lemari terkunci.',
    measuresEnglish:
      'The consent of the guardian to borrowing and to an account are apart. Letters to a child go to the guardian.\n\nRisk that is left: the backup is not encrypted. It is dealt with together with buying storage for backups; until then backups stand in a locked cupboard.',
    decision: 'PROCEED_WITH_MEASURES',
    decidedBy: 'Kepala Perpustakaan (contoh)',
    decidedDaysAgo: 40,
    reviewInDays: 140,
  },
  {
    activity: 'SURVEY',
    name: 'Survei kepuasan setelah layanan',
    nameEnglish: 'Satisfaction survey after a service',
    why: 'Survei bertanya kepada banyak orang, juga anak, tepat setelah mereka dilayani. Bila lembarnya dapat dihubungkan ke orang atau ke satu pinjaman, pendapat tentang petugas menjadi tidak bebas.',
    whyEnglish:
      'The survey asks many people, children too, right after they were served. If a sheet could be joined to a person or a loan, opinions of staff would not be free.',
    risks: [
      {
        risk: 'Lembar dihubungkan ke orang lewat waktu, nomor urut, atau log.',
        riskEnglish: 'A sheet is joined to a person by time, order or logs.',
        likelihood: 'LOW',
        severity: 'HIGH',
        measure:
          'Lembar hanya menyimpan bulan dan setengah hari; nomornya acak; tidak ada jejak audit dan kunci ulang.',
        measureEnglish:
          'A sheet keeps only month and half of a day; its id is chance; there is no audit entry and no key of repeats.',
      },
      {
        risk: 'Golongan yang sangat kecil memperlihatkan siapa yang menjawab.',
        riskEnglish: 'A very small group shows who answered.',
        likelihood: 'MEDIUM',
        severity: 'MEDIUM',
        measure: 'Kelompok di bawah 5 disembunyikan di dalam dan di bawah 10 di luar.',
        measureEnglish: 'Groups under 5 are hidden inside and under 10 outside.',
      },
      {
        risk: 'Di cabang kecil petugas mengenali tulisan tangan pada lembar kertas.',
        riskEnglish: 'At a small branch staff know the handwriting on a sheet of paper.',
        likelihood: 'MEDIUM',
        severity: 'LOW',
        measure: 'Lembar kertas hanya berisi tanda silang; dimusnahkan setelah dimasukkan.',
        measureEnglish: 'Sheets of paper hold crosses only; they are destroyed after they were entered.',
      },
    ],
    measures:
      'Undangan paling sering sekali dalam 90 hari, dan dapat dimatikan. Undangan untuk anak pergi ke wali.\n\nSisa risiko: pada periode dengan sedikit lembar, setengah hari dan layanan dapat mempersempit; angka tidak diterbitkan di bawah 10 lembar lengkap.',
    measuresEnglish:
      'Invitations at most once in 90 days, and they can be switched off. Invitations for a child go to the guardian.\n\nRisk that is left: in a period with few sheets, half of a day and service may narrow it down; figures are not published under 10 complete sheets.',
    decision: 'PROCEED_WITH_MEASURES',
    decidedBy: 'Kepala Perpustakaan (contoh)',
    decidedDaysAgo: 25,
    reviewInDays: 155,
  },
];
