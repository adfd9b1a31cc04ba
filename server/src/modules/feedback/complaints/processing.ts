import type { Processing } from '../../../platform/personal-data/processing';

/** Complaints, suggestions, praise and questions. */
export const CASES: Processing = {
  code: 'CASES',
  name: {
    ID: 'Keluhan, saran, pujian, pertanyaan',
    EN: 'Complaints, suggestions, praise, questions',
  },
  data: {
    ID: 'Yang ditulis, kontak, tempat, foto, jawaban, petugas yang menangani',
    EN: 'What was written, contacts, place, photos, answers, staff who handle it',
  },
  subjects: ['MEMBER', 'CHILD', 'VISITOR', 'STAFF'],
  purpose: {
    ID: 'Menjawab keluhan dan memperbaiki layanan (UU 25/2009).',
    EN: 'To answer complaints and to mend the service (UU 25/2009).',
  },
  bases: ['LEGAL_DUTY'],
  retention: {
    ID: 'Orangnya dilupakan 2 tahun setelah jawaban terakhir.',
    EN: 'The person is forgotten 2 years after the last answer.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};
