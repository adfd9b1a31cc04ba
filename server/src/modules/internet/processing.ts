import type { Processing } from '../../platform/personal-data/processing';

/** Who was on the internet of the library, as the law asks of public access. */
export const INTERNET: Processing = {
  code: 'INTERNET',
  name: { ID: 'Komputer dan Wi-Fi', EN: 'Computers and Wi-Fi' },
  data: {
    ID: 'Voucer, alamat perangkat (MAC dan IP), waktu mulai dan selesai, banyaknya data; tanpa situs yang dibuka dan tanpa NIK',
    EN: 'Voucher, address of the device (MAC and IP), when it began and ended, how much data; no sites and no NIK',
  },
  subjects: ['MEMBER', 'CHILD', 'VISITOR'],
  purpose: {
    ID: 'Membagi waktu internet dengan adil, dan memenuhi kewajiban pencatatan akses internet publik (Permenkominfo 26/2007 dan perubahannya).',
    EN: 'To share time on the internet fairly, and to keep the log that public access must have (Permenkominfo 26/2007 as amended).',
  },
  bases: ['PUBLIC_TASK', 'LEGAL_DUTY'],
  retention: {
    ID: 'Dihapus setelah 90 hari.',
    EN: 'Deleted after 90 days.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};
