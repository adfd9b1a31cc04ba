import type { Processing } from '../../platform/personal-data/processing';

/** Hours with advisers for small businesses. */
export const CONSULTATIONS: Processing = {
  code: 'CONSULTATIONS',
  name: {
    ID: 'Konsultasi usaha',
    EN: 'Business consultations',
  },
  data: {
    ID: 'Pertanyaan, catatan, langkah, perkembangan usaha, cerita keberhasilan',
    EN: 'Questions, notes, steps, how the business went on, success stories',
  },
  subjects: ['BUSINESS_OWNER', 'MEMBER', 'STAFF'],
  purpose: {
    ID: 'Mendampingi usaha dan mengetahui hasilnya.',
    EN: 'To advise businesses and to learn what came of it.',
  },
  bases: ['CONSENT', 'PUBLIC_TASK'],
  retention: {
    ID: 'Sampai datanya dihapus; tahap, bidang, umur, jenis kelamin, dan kelurahan tetap untuk angka.',
    EN: 'Until erased; stage, sector, age, sex and neighbourhood stay for figures.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};

/** Who advises businesses. */
export const MENTORS: Processing = {
  code: 'MENTORS',
  name: {
    ID: 'Pendamping usaha',
    EN: 'Advisers',
  },
  data: {
    ID: 'Nama, keahlian, dan jam pendamping',
    EN: 'Name, fields and hours of advisers',
  },
  subjects: ['MENTOR', 'STAFF'],
  purpose: {
    ID: 'Mengumumkan siapa yang mendampingi dan kapan.',
    EN: 'To announce who advises, and when.',
  },
  bases: ['CONSENT'],
  retention: {
    ID: 'Selama mendampingi; konsultasi lama tetap menyebut pendampingnya.',
    EN: 'While they advise; old consultations still name them.',
  },
  recipients: ['PUBLIC', 'STAFF'],
};
