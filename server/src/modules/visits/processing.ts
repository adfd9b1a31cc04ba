import type { Processing } from '../../platform/personal-data/processing';

/** The guest book. */
export const VISITS: Processing = {
  code: 'VISITS',
  name: {
    ID: 'Buku tamu',
    EN: 'Guest book',
  },
  data: {
    ID: 'Anggota yang datang, waktu, golongan umur, jenis kelamin, tujuan',
    EN: 'The member who came, time, age group, sex, purpose',
  },
  subjects: ['MEMBER', 'CHILD', 'VISITOR'],
  purpose: {
    ID: 'Menghitung kunjungan untuk laporan kota dan perpustakaan nasional.',
    EN: 'To count visits for reports to the city and the national library.',
  },
  bases: ['PUBLIC_TASK'],
  retention: {
    ID: 'Nama dilepas setelah 30 hari; angkanya tetap.',
    EN: 'The name is unlinked after 30 days; the figures stay.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};
