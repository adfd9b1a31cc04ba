import type { Processing } from '../../platform/personal-data/processing';

/** Accounts of staff. */
export const STAFF_ACCOUNTS: Processing = {
  code: 'STAFF_ACCOUNTS',
  name: {
    ID: 'Akun petugas',
    EN: 'Accounts of staff',
  },
  data: {
    ID: 'Nama, email, kata sandi (tersandi), cabang, peran, langkah kedua, tampilan tersimpan',
    EN: 'Name, e-mail, password (hashed), branch, roles, second step, saved views',
  },
  subjects: ['STAFF'],
  purpose: {
    ID: 'Memberi petugas hak sesuai tugasnya, dan tahu siapa yang bertindak.',
    EN: 'To give staff the rights of their work, and to know who acts.',
  },
  bases: ['LEGAL_DUTY', 'LEGITIMATE_INTEREST'],
  retention: {
    ID: 'Selama bekerja; akun yang ditutup tetap karena jejak tindakan merujuk kepadanya.',
    EN: 'While they work here; a closed account stays because the log of acts refers to it.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};
