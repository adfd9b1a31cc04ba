import type { CertificateWords } from './words.id';

/** Words of the page that checks certificates in English. */
export const words: CertificateWords = {
  heading: 'Check a certificate or letter',
  lead: 'Number and code on the paper tell whether the library issued this certificate or letter.',
  valid: 'This certificate is genuine and valid.',
  revoked: 'The library took this certificate back on {{day}}.',
  unknown: 'There is no certificate or letter with this number and code. Check both on the paper again.',
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
  letter: {
    valid: 'This letter of volunteer hours is genuine and valid.',
    withdrawn: 'The library withdrew this letter on {{day}}.',
    replaced: 'A newer letter took the place of this one on {{day}}. Ask for the new one.',
    period: 'Period',
    hours: 'Hours signed off',
    duration: '{{hours}} hours {{minutes}} minutes',
    compare: 'The name is shortened. Compare it with the name on the paper.',
  },
};
