import type { Processing } from '../../../platform/personal-data/processing';

/** Answers to surveys, and what those who came thought of events. */
export const SURVEYS: Processing = {
  code: 'SURVEYS',
  name: {
    ID: 'Survei dan tanggapan acara',
    EN: 'Surveys and opinions on events',
  },
  data: {
    ID: 'Jawaban survei per bulan dan setengah hari; tanggapan acara beserta pendaftarannya',
    EN: 'Answers to surveys by month and half of a day; opinions on events with their registration',
  },
  subjects: ['MEMBER', 'CHILD', 'VISITOR', 'GUARDIAN'],
  purpose: {
    ID: 'Memperbaiki layanan dan acara, dan melihat apa yang berubah sesudahnya.',
    EN: 'To improve services and events, and to see what changes after them.',
  },
  bases: ['CONSENT', 'PUBLIC_TASK'],
  retention: {
    ID: 'Survei tidak tersambung ke siapa pun; tanggapan acara terputus dari kartu bersama anggotanya, dan kata-katanya dihapus.',
    EN: 'Surveys lead to nobody; an opinion on an event loses its link and its words when its member is erased.',
  },
  recipients: ['STAFF'],
};
