import type { Processing } from '../../platform/personal-data/processing';

/** People who give the library their time. */
export const VOLUNTEERING: Processing = {
  code: 'VOLUNTEERING',
  name: {
    ID: 'Relawan',
    EN: 'Volunteers',
  },
  data: {
    ID: 'Lamaran dengan jawaban dan rujukan, persetujuan wali, peran, pemeriksaan (jenis, tanggal, berlaku sampai; dari SKCK juga nomornya), kesepakatan',
    EN: 'Applications with answers and references, agreement of guardians, roles, checks (kind, date, valid until; of police certificates also the number), the agreement',
  },
  subjects: ['MEMBER', 'CHILD', 'GUARDIAN', 'STAFF'],
  purpose: {
    ID: 'Menerima relawan yang cocok, dan melindungi anak serta pemustaka yang mereka dampingi.',
    EN: 'To take volunteers who fit, and to protect the children and readers they are with.',
  },
  bases: ['CONSENT', 'PUBLIC_TASK'],
  retention: {
    ID: 'Jawaban, rujukan, dan kontak wali 45 hari sesudah keputusan; pemeriksaan 45 hari sesudah berhenti; pendaftar tanpa akun saat dijawab, paling lambat 90 hari. Keberatan atas keputusan boleh diajukan 21 hari kerja (UU 30/2014 Pasal 77).',
    EN: 'Answers, references and contacts of guardians 45 days after the decision; checks 45 days after the end; people without an account when they are answered, at the latest after 90 days. A decision may be objected to for 21 working days (UU 30/2014 art. 77).',
  },
  recipients: ['SUBJECT', 'STAFF'],
};
