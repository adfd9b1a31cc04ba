import type { SaveIssueRequest } from '../issues/save-issue';

/** Newsletters as a library of this size would have them. */
export const SAMPLE_NEWSLETTERS = [
  {
    name: { indonesian: 'Jumat pagi', english: 'Friday morning' },
    promise: {
      indonesian: 'Buku baru, acara pekan depan, dan satu kabar. Setiap Jumat pagi.',
      english: 'New books, what is on next week, and one story. Every Friday morning.',
    },
  },
  {
    name: { indonesian: 'Untuk keluarga', english: 'For families' },
    promise: {
      indonesian: 'Dongeng, kelas anak, dan buku anak yang baru. Sebulan sekali.',
      english: 'Storytelling, classes and new books for children. Once a month.',
    },
  },
] as const;

/** What is being written for the next Friday. */
export const SAMPLE_ISSUE: Pick<SaveIssueRequest, 'subject' | 'blocks'> = {
  subject: {
    indonesian: 'Buku baru dan acara pekan depan',
    english: 'New books, and what is on next week',
  },
  blocks: [
    {
      kind: 'TEXT',
      text: {
        indonesian:
          'Rak buku hujan sudah kami isi lagi, dan ruang anak kembali ramai setiap Sabtu.\n\nSemua acara di bawah ini gratis.',
        english:
          'The shelf of rainy-day books is full again, and the children’s room is lively every Saturday.\n\nEverything below is free.',
      },
    },
    { kind: 'EVENTS', heading: { indonesian: 'Pekan depan', english: 'Next week' }, amount: 4 },
    { kind: 'NEW_TITLES', heading: { indonesian: 'Baru di rak', english: 'New on the shelves' }, amount: 6 },
    { kind: 'STORIES', heading: { indonesian: 'Kabar', english: 'News' }, amount: 2 },
  ],
};

/** What was sent a week ago. */
export const SENT_SAMPLE_ISSUE: typeof SAMPLE_ISSUE = {
  subject: { indonesian: 'Selamat datang di Jumat pagi', english: 'Welcome to Friday morning' },
  blocks: [
    {
      kind: 'TEXT',
      text: {
        indonesian:
          'Mulai hari ini kami menulis kepada Anda setiap Jumat pagi: yang baru di rak dan yang bisa didatangi bersama keluarga.',
        english:
          'From today we write to you every Friday morning: what is new on the shelves, and where to go with the family.',
      },
    },
    { kind: 'NEW_TITLES', heading: { indonesian: 'Baru di rak', english: 'New on the shelves' }, amount: 5 },
  ],
};
