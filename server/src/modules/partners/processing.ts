import type { Processing } from '../../platform/personal-data/processing';

/** People at schools, communities and other partners. */
export const PARTNERS: Processing = {
  code: 'PARTNERS',
  name: {
    ID: 'Mitra',
    EN: 'Partners',
  },
  data: {
    ID: 'Nama, peran, telepon, dan email orang di lembaga mitra; permintaan mewakili; catatan kunjungan; kunci program',
    EN: 'Name, role, phone and e-mail of people at partners; requests to act for them; notes of visits; keys of programs',
  },
  subjects: ['PARTNER_CONTACT', 'MEMBER', 'STAFF'],
  purpose: {
    ID: 'Bekerja sama dengan sekolah, komunitas, dan lembaga.',
    EN: 'To work with schools, communities and institutions.',
  },
  bases: ['CONTRACT', 'PUBLIC_TASK'],
  retention: {
    ID: 'Orang pada mitra selama kerja sama; catatan kunjungan 2 tahun; pertemuan 1 tahun.',
    EN: 'People at a partner while the work goes on; notes of visits 2 years; meetings 1 year.',
  },
  recipients: ['SUBJECT', 'STAFF', 'PARTNER'],
};

/** Who belongs to which community, and what readers suggest. */
export const COMMUNITIES: Processing = {
  code: 'COMMUNITIES',
  name: {
    ID: 'Komunitas dan usulan buku',
    EN: 'Communities and suggestions',
  },
  data: {
    ID: 'Komunitas yang diikuti, buku yang diusulkan dan alasannya, token aplikasi sendiri',
    EN: 'Communities one joined, books one suggested and why, tokens of one’s own apps',
  },
  subjects: ['MEMBER'],
  purpose: {
    ID: 'Menjalankan komunitas baca dan menimbang usulan pembelian.',
    EN: 'To run reading communities and to weigh suggestions.',
  },
  bases: ['CONSENT'],
  retention: {
    ID: 'Sampai anggota keluar, menariknya, atau datanya dihapus.',
    EN: 'Until the member leaves, withdraws it, or is erased.',
  },
  recipients: ['SUBJECT', 'STAFF', 'PARTNER'],
};
