import type { Processing } from '../../platform/personal-data/processing';

/** Loans and holds. */
export const LENDING: Processing = {
  code: 'LENDING',
  name: {
    ID: 'Peminjaman',
    EN: 'Lending',
  },
  data: {
    ID: 'Pinjaman, perpanjangan, reservasi, masalah eksemplar, dan yang melayaninya',
    EN: 'Loans, renewals, holds, problems with copies, and who served',
  },
  subjects: ['MEMBER', 'CHILD', 'STAFF'],
  purpose: {
    ID: 'Tahu siapa memegang eksemplar, dan melayani antrean.',
    EN: 'To know who holds a copy, and to serve the queue.',
  },
  bases: ['CONTRACT', 'PUBLIC_TASK'],
  retention: {
    ID: 'Nama dilepas setelah kembali (baku 30 hari, selama tidak ada tunggakan), kecuali anggota meminta riwayatnya disimpan.',
    EN: 'The name is unlinked after the return (30 days by default, while nothing is owed), unless the member asks for their history.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};

/** What members owe and paid. */
export const MEMBER_ACCOUNTS: Processing = {
  code: 'MEMBER_ACCOUNTS',
  name: {
    ID: 'Denda dan pembayaran',
    EN: 'Fines and payments',
  },
  data: {
    ID: 'Denda, penggantian, pembayaran, nomor kuitansi',
    EN: 'Fines, replacements, payments, numbers of receipts',
  },
  subjects: ['MEMBER', 'CHILD', 'STAFF'],
  purpose: {
    ID: 'Membukukan uang kota dengan benar.',
    EN: 'To book the money of the city properly.',
  },
  bases: ['LEGAL_DUTY'],
  retention: {
    ID: 'Pembukuan tetap; setelah penghapusan tidak lagi merujuk ke seseorang.',
    EN: 'The books stay; after an erasure they lead to nobody.',
  },
  recipients: ['SUBJECT', 'STAFF', 'CITY'],
};

/** Sets of books for school classes. */
export const CLASS_SETS: Processing = {
  code: 'CLASS_SETS',
  name: {
    ID: 'Paket buku kelas',
    EN: 'Class sets',
  },
  data: {
    ID: 'Guru yang meminta, nama murid yang memegang buku',
    EN: 'The teacher who asked, names of pupils who hold a book',
  },
  subjects: ['PARTNER_CONTACT', 'CHILD', 'STAFF'],
  purpose: {
    ID: 'Meminjamkan buku kepada kelas dan tahu murid mana memegang yang mana.',
    EN: 'To lend books to a class and to know which pupil holds which.',
  },
  bases: ['CONTRACT', 'PUBLIC_TASK'],
  retention: {
    ID: 'Nama murid dihapus 30 hari setelah paket kembali.',
    EN: 'Names of pupils are erased 30 days after the set is back.',
  },
  recipients: ['STAFF', 'PARTNER'],
};
