import type { Processing } from '../../platform/personal-data/processing';

/** Library cards and who holds them. */
export const MEMBERSHIP: Processing = {
  code: 'MEMBERSHIP',
  name: {
    ID: 'Keanggotaan',
    EN: 'Membership',
  },
  data: {
    ID: 'Nama, tanggal lahir, jenis kelamin, alamat, kontak, NIK (tersandi), sekolah, wali, nomor kartu, blokir, catatan petugas',
    EN: 'Name, date of birth, sex, address, contacts, identity number (encrypted), school, guardian, card number, blocks, notes of staff',
  },
  subjects: ['MEMBER', 'CHILD', 'GUARDIAN'],
  purpose: {
    ID: 'Memberi kartu, tahu siapa yang meminjam, dan menghubunginya.',
    EN: 'To give a card, to know who borrows, and to reach them.',
  },
  bases: ['CONTRACT', 'PUBLIC_TASK'],
  retention: {
    ID: 'Selama menjadi anggota; dihapus dalam 7 hari sejak diminta bila tidak ada pinjaman atau tunggakan.',
    EN: 'As long as the membership; erased within 7 days of a request if no loan or debt is open.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};

/** Proof of what people consented to. */
export const CONSENTS: Processing = {
  code: 'CONSENTS',
  name: {
    ID: 'Bukti persetujuan',
    EN: 'Proof of consent',
  },
  data: {
    ID: 'Persetujuan menurut tujuan, versi teks, saluran, waktu, siapa yang memberi',
    EN: 'Consents by purpose, version of the text, channel, time, and who gave them',
  },
  subjects: ['MEMBER', 'CHILD', 'GUARDIAN'],
  purpose: {
    ID: 'Membuktikan persetujuan anggota dan wali (Pasal 24 dan 25).',
    EN: 'To prove the consent of members and guardians (art. 24 and 25).',
  },
  bases: ['LEGAL_DUTY'],
  retention: {
    ID: 'Selama menjadi anggota.',
    EN: 'As long as the membership.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};

/** What people ask about their data, and who looked. */
export const DATA_RIGHTS: Processing = {
  code: 'DATA_RIGHTS',
  name: {
    ID: 'Hak atas data',
    EN: 'Rights over data',
  },
  data: {
    ID: 'Permintaan salinan, perbaikan, penghapusan dan jawabannya; petugas yang membuka data',
    EN: 'Requests for copies, correction and erasure with their answers; staff who opened the data',
  },
  subjects: ['MEMBER', 'CHILD', 'STAFF'],
  purpose: {
    ID: 'Menjawab permintaan dalam 3 × 24 jam dan memperlihatkan siapa yang melihat data (Pasal 30 sampai 32).',
    EN: 'To answer requests within 3 × 24 hours and to show who looked (art. 30 to 32).',
  },
  bases: ['LEGAL_DUTY'],
  retention: {
    ID: 'Permintaan disimpan tanpa isinya setelah penghapusan; daftar yang melihat 1 tahun.',
    EN: 'Requests stay without their words after an erasure; who looked is kept 1 year.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};
