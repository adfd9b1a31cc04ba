import type { Processing } from '../../platform/personal-data/processing';

/** Who wants newsletters. */
export const NEWSLETTERS: Processing = {
  code: 'NEWSLETTERS',
  name: { ID: 'Buletin perpustakaan', EN: 'Newsletters of the library' },
  data: {
    ID: 'Alamat surel, bahasa, dan buletin yang dipilih',
    EN: 'E-mail address, language and the newsletters chosen',
  },
  subjects: ['MEMBER', 'VISITOR'],
  purpose: {
    ID: 'Mengirim buletin kepada yang memintanya.',
    EN: 'Sending newsletters to those who asked for them.',
  },
  bases: ['CONSENT'],
  retention: {
    ID: 'Sampai berhenti berlangganan; permintaan yang tidak ditegaskan 14 hari.',
    EN: 'Until the reader stops; requests that were not confirmed 14 days.',
  },
  recipients: ['SUBJECT', 'DELIVERY'],
};
