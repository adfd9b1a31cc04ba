import type { Processing } from '../../../platform/personal-data/processing';

/** Who wrote what the library publishes. */
export const PUBLISHING: Processing = {
  code: 'PUBLISHING',
  name: {
    ID: 'Penulisan halaman',
    EN: 'Writing of pages',
  },
  data: {
    ID: 'Petugas yang menulis halaman, maklumat, dan standar',
    EN: 'Staff who wrote pages, notices and standards',
  },
  subjects: ['STAFF'],
  purpose: {
    ID: 'Tahu siapa yang menulis dan menerbitkan.',
    EN: 'To know who wrote and published.',
  },
  bases: ['LEGITIMATE_INTEREST'],
  retention: {
    ID: 'Selama versinya disimpan.',
    EN: 'As long as the version is kept.',
  },
  recipients: ['STAFF'],
};
