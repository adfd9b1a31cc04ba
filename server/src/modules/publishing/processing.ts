import type { Processing } from '../../platform/personal-data/processing';

/** Who wrote and signed stories. */
export const STORIES: Processing = {
  code: 'STORIES',
  name: { ID: 'Kabar perpustakaan', EN: 'Stories of the library' },
  data: {
    ID: 'Petugas yang mengubah kabar, dan nama penulis sebagaimana tertulis di bawah judulnya',
    EN: 'Staff who changed a story, and the name of its writer as it stands below the title',
  },
  subjects: ['STAFF'],
  purpose: {
    ID: 'Pembaca tahu siapa yang menulis, perpustakaan tahu siapa yang mengubah.',
    EN: 'Readers know who wrote, the library knows who changed.',
  },
  bases: ['LEGITIMATE_INTEREST'],
  retention: { ID: 'Selama kabarnya disimpan.', EN: 'As long as the story is kept.' },
  recipients: ['STAFF', 'PUBLIC'],
};

/** Which short link a registration came from, until it is only counted; who made links. */
export const SHORT_LINKS: Processing = {
  code: 'SHORT_LINKS',
  name: { ID: 'Tautan pendek', EN: 'Short links' },
  data: {
    ID: 'Tautan yang membawa sebuah pendaftaran acara, dan petugas yang membuat tautan; tanpa kuki, alamat jaringan, atau perangkat',
    EN: 'The link that a registration for an event came from, and the staff who made links; no cookie, network address or device',
  },
  subjects: ['MEMBER', 'VISITOR', 'STAFF'],
  purpose: {
    ID: 'Menghitung berapa orang yang datang karena sebuah kabar, tanpa mengikuti siapa pun.',
    EN: 'To count how many people came because of a post, without following anybody.',
  },
  bases: ['LEGITIMATE_INTEREST'],
  retention: {
    ID: 'Sampai 30 hari setelah acaranya selesai; sesudah itu hanya jumlahnya.',
    EN: 'Until 30 days after the event has ended; then only the count.',
  },
  recipients: ['STAFF'],
};
