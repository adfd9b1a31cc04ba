import type { ServicesWords } from './words.id';

/** Words of the service standards, in English. */
export const words: ServicesWords = {
  title: 'Service standards',
  lead: 'What we promise of each service, in the 14 parts that the law asks for.',
  none: 'The service standards are being written.',
  volunteers: 'Would you like to help? Become a volunteer',
  charter: 'Service charter',
  charterText:
    'We are able to serve by the service standards that were set, and accept the sanctions if we do not keep them.',
  delivery: 'What you do',
  management: 'What we guarantee',
  print: 'Print (PDF)',
  version: 'Version {{number}}, in force since {{date}}',
  decree: 'Set by {{decree}}.',
  complain: 'Is something not as promised? Tell the service desk, or use',
};
