import type { Processing } from '../../../platform/personal-data/processing';

/** The satisfaction survey. */
export const SURVEY: Processing = {
  code: 'SURVEY',
  name: {
    ID: 'Survei kepuasan',
    EN: 'Satisfaction survey',
  },
  data: {
    ID: 'Kapan seseorang terakhir diundang; lembar jawaban tanpa nama berisi bulan, setengah hari, layanan, golongan umur, jenis kelamin, pendidikan, pekerjaan',
    EN: 'When somebody was last invited; anonymous sheets with month, half-day, service, age group, sex, education, occupation',
  },
  subjects: ['MEMBER', 'CHILD', 'GUARDIAN', 'VISITOR'],
  purpose: {
    ID: 'Mengukur kepuasan menurut Permenpan RB 14/2017, paling sering satu undangan dalam 90 hari.',
    EN: 'To measure satisfaction by Permenpan RB 14/2017, with at most one invitation in 90 days.',
  },
  bases: ['LEGAL_DUTY', 'PUBLIC_TASK'],
  retention: {
    ID: 'Undangan 90 hari; lembar tanpa nama tetap.',
    EN: 'Invitations 90 days; anonymous sheets stay.',
  },
  recipients: ['STAFF', 'PUBLIC'],
};
