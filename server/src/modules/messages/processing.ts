import type { Processing } from '../../platform/personal-data/processing';

/** What the library writes to people. */
export const MESSAGES: Processing = {
  code: 'MESSAGES',
  name: {
    ID: 'Pesan',
    EN: 'Messages',
  },
  data: {
    ID: 'Pesan yang dikirim tanpa isinya, jalan kirim, pilihan, bahasa, perangkat',
    EN: 'Messages that were sent without their words, ways, choices, language, devices',
  },
  subjects: ['MEMBER', 'CHILD', 'GUARDIAN', 'STAFF'],
  purpose: {
    ID: 'Memberi tahu batas kembali, reservasi, acara, dan jawaban.',
    EN: 'To tell of due dates, holds, events and answers.',
  },
  bases: ['CONTRACT', 'CONSENT'],
  retention: {
    ID: 'Pesan 30 hari; pilihan selama menjadi anggota.',
    EN: 'Messages 30 days; choices as long as the membership.',
  },
  recipients: ['SUBJECT', 'STAFF', 'DELIVERY'],
};
