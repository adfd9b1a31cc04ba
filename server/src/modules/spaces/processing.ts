import type { Processing } from '../../platform/personal-data/processing';

/** Bookings of spaces, seats and computers. */
export const BOOKINGS: Processing = {
  code: 'BOOKINGS',
  name: {
    ID: 'Pemesanan ruang dan tempat',
    EN: 'Bookings of spaces and seats',
  },
  data: {
    ID: 'Siapa memesan ruang atau tempat, kapan, untuk apa, dengan berapa orang; kontak tamu; antrean',
    EN: 'Who booked a space or seat, when, what for, with how many people; contacts of guests; waiting lists',
  },
  subjects: ['MEMBER', 'CHILD', 'VISITOR', 'STAFF'],
  purpose: {
    ID: 'Menyediakan tempat, memberi kabar bila berubah, dan menghitung pemakaian.',
    EN: 'To keep places, to tell of changes, and to count how they are used.',
  },
  bases: ['PUBLIC_TASK'],
  retention: {
    ID: 'Nama dan kontak dihapus 180 hari sesudahnya; ruang, waktu, dan kategori tetap untuk angka. Alamat yang dikirimi kode dihapus dalam dua hari.',
    EN: 'Names and contacts are erased 180 days later; space, time and category stay for figures. Addresses that were sent a code are erased within two days.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};
