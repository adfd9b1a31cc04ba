import type { Processing } from '../../platform/personal-data/processing';

/** What the house writes down about its own handling of data. */
export const ACCOUNTABILITY: Processing = {
  code: 'ACCOUNTABILITY',
  name: { ID: 'Pertanggungjawaban pelindungan data', EN: 'Accountability for data' },
  data: {
    ID: 'Anggota yang diberi tahu tentang insiden data; petugas yang mencatat dan memutuskan',
    EN: 'Members who were told of a data breach; staff who recorded and decided',
  },
  subjects: ['MEMBER', 'CHILD', 'STAFF'],
  purpose: {
    ID: 'Memberi tahu orang yang terkena insiden dan membuktikan penanganannya (Pasal 34 dan 46).',
    EN: 'To tell those whom a breach concerns and to prove how it was handled (art. 34 and 46).',
  },
  bases: ['LEGAL_DUTY'],
  retention: {
    ID: 'Catatan tetap; nama anggota dilepas bila datanya dihapus.',
    EN: 'The records stay; a member’s name is unlinked when they are erased.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};
