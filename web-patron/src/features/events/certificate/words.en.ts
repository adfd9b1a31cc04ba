import type { CertificateWords } from './words.id';

/** Words of the page that checks certificates in English. */
export const words: CertificateWords = {
  heading: 'Check a certificate',
  lead: 'Number and code on the paper tell whether the library issued this certificate.',
  valid: 'This certificate is genuine and valid.',
  revoked: 'The library took this certificate back on {{day}}.',
  unknown: 'There is no certificate with this number and code. Check both on the paper again.',
  number: 'Number',
  code: 'Code (below the QR code, after k=)',
  holder: 'Awarded to',
  role: 'As',
  event: 'Event',
  issued: 'Issued',
  roles: {
    PARTICIPANT: 'Participant',
    SPEAKER: 'Speaker',
    TRAINER: 'Trainer',
    STORYTELLER: 'Storyteller',
    ARTIST: 'Artist',
    VOLUNTEER: 'Volunteer',
    ORGANISER: 'Organiser',
  },
  compare: 'Compare this name with the name on the paper.',
  check: 'Check',
  file: 'Download the certificate (PDF)',
};
