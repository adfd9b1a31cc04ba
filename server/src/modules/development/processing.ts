import type { Processing } from '../../platform/personal-data/processing';

/** Skills, certificates and training of staff. */
export const STAFF_DEVELOPMENT: Processing = {
  code: 'STAFF_DEVELOPMENT',
  name: { ID: 'Pengembangan pegawai', EN: 'Development of staff' },
  data: {
    ID: 'Jenjang, status, jabatan, pendidikan, penyelia; sertifikat (nomor, penerbit, berlaku sampai) dan pelatihan; berkas sertifikat yang dilampirkan, tersandi, bukan surat kepolisian atau identitas; penilaian kompetensi; rencana pengembangan; daftar tugas pegawai baru; SOP yang dibaca',
    EN: 'Rank, status, post, education, lead; certificates (number, issuer, valid until) and training; files of certificates that were attached, encrypted, never of police or identity papers; assessments of competences; development plans; what new staff were given to do; procedures that were read',
  },
  subjects: ['STAFF'],
  purpose: {
    ID: 'Memastikan layanan punya keterampilan yang dibutuhkan, dan setiap pegawai mendapat pelatihan yang menjadi haknya.',
    EN: 'To see to it that services have the skills they need, and that staff get the training they are due.',
  },
  bases: ['LEGAL_DUTY', 'LEGITIMATE_INTEREST'],
  retention: {
    ID: 'Penilaian dan rencana 3 tahun. Setelah akun ditutup: penilaian dan rencana 30 hari, selebihnya 1 tahun.',
    EN: 'Assessments and plans 3 years. After an account is closed: assessments and plans 30 days, all else 1 year.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};
