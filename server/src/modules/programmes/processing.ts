import type { Processing } from '../../platform/personal-data/processing';

/** Registrations for events, and who came. */
export const EVENTS: Processing = {
  code: 'EVENTS',
  name: {
    ID: 'Acara',
    EN: 'Events',
  },
  data: {
    ID: 'Pendaftar dan yang didaftarkan, kontak, umur, sekolah, kebutuhan khusus, kehadiran, pengikut program',
    EN: 'Who registered and for whom, contacts, age, school, special needs, attendance, followers of programmes',
  },
  subjects: ['MEMBER', 'CHILD', 'VISITOR', 'GUARDIAN'],
  purpose: {
    ID: 'Memberi tempat di acara, menghubungi bila berubah, dan menghitung yang datang.',
    EN: 'To give places at events, to tell of changes, and to count who came.',
  },
  bases: ['CONSENT', 'PUBLIC_TASK'],
  retention: {
    ID: 'Nama tamu dihapus 180 hari setelah acara, rombongan 30 hari; umur, jenis kelamin, dan kelurahan tetap untuk angka.',
    EN: 'Names of guests are erased 180 days after the event, of groups 30 days; age, sex and neighbourhood stay for figures.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};

/** Those who speak, teach or exhibit. */
export const EVENT_PEOPLE: Processing = {
  code: 'EVENT_PEOPLE',
  name: {
    ID: 'Pengisi acara',
    EN: 'People of events',
  },
  data: {
    ID: 'Nama, keterangan, foto, dan tautan pengisi acara',
    EN: 'Name, description, photo and link of those who give an event',
  },
  subjects: ['CONTRIBUTOR', 'MEMBER', 'STAFF'],
  purpose: {
    ID: 'Mengumumkan siapa yang mengisi acara.',
    EN: 'To announce who gives an event.',
  },
  bases: ['CONSENT'],
  retention: {
    ID: 'Selama acaranya diumumkan; tautan ke kartu hilang bersama anggotanya.',
    EN: 'As long as the event is announced; the link to a card goes with its member.',
  },
  recipients: ['PUBLIC'],
};

/** Certificates of events. */
export const CERTIFICATES: Processing = {
  code: 'CERTIFICATES',
  name: {
    ID: 'Sertifikat',
    EN: 'Certificates',
  },
  data: {
    ID: 'Nama pemegang, acara, jam pelajaran, nomor',
    EN: 'Name of the holder, event, lesson hours, number',
  },
  subjects: ['MEMBER', 'VISITOR'],
  purpose: {
    ID: 'Membuktikan bahwa seseorang mengikuti acara.',
    EN: 'To prove that somebody took part.',
  },
  bases: ['CONTRACT'],
  retention: {
    ID: 'Tetap, agar dapat diperiksa; namanya dihapus bersama data anggota.',
    EN: 'They stay so that they can be checked; the name goes with the data of the member.',
  },
  recipients: ['SUBJECT', 'STAFF', 'PUBLIC'],
};

/** Events that people propose. */
export const EVENT_PROPOSALS: Processing = {
  code: 'EVENT_PROPOSALS',
  name: {
    ID: 'Usulan acara',
    EN: 'Proposed events',
  },
  data: {
    ID: 'Nama, kontak, kelompok, dan isi usulan',
    EN: 'Name, contacts, group and the words of the proposal',
  },
  subjects: ['VISITOR', 'MEMBER', 'PARTNER_CONTACT'],
  purpose: {
    ID: 'Menjawab usulan acara dan kunjungan.',
    EN: 'To answer proposals of events and visits.',
  },
  bases: ['CONSENT'],
  retention: {
    ID: 'Yang tidak dipastikan 7 hari; yang selesai 180 hari; yang diam 365 hari.',
    EN: 'Unconfirmed ones 7 days; closed ones 180 days; idle ones 365 days.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};
