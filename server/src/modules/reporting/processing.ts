import type { Processing } from '../../platform/personal-data/processing';

/** Figures about use. */
export const REPORTS: Processing = {
  code: 'REPORTS',
  name: {
    ID: 'Angka pemakaian',
    EN: 'Figures of use',
  },
  data: {
    ID: 'Bulan terakhir anggota aktif, tanpa buku dan cabang; petugas yang menerima lembar bulan',
    EN: 'The last month in which a member was active, without book or branch; staff who get the page of the month',
  },
  subjects: ['MEMBER', 'STAFF'],
  purpose: {
    ID: 'Menghitung anggota aktif untuk laporan kota dan perpustakaan nasional.',
    EN: 'To count active members for reports to the city and the national library.',
  },
  bases: ['PUBLIC_TASK'],
  retention: {
    ID: 'Sampai datanya dihapus.',
    EN: 'Until the member is erased.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};
