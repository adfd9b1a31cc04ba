import type { Translation } from '../../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What service standards say, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  standard: 'service standard',
  name: 'the name of the service',
  slugTaken: 'Another service has this address.',
  slugStays:
    'A published service keeps its address, so that links to it hold. Withdraw it first if it needs another.',
  wrongSlug: 'Use lower case letters, digits and hyphens only.',
  wrongDays: 'Choose 1 to 60 working days.',
  missingPart: 'Fill in this part before you publish: the law asks for all fourteen.',
  parts: {
    REQUIREMENTS: 'Requirements',
    PROCEDURE: 'System, mechanism and procedure',
    TIME: 'Time to completion',
    COST: 'Cost or tariff',
    PRODUCT: 'What you get',
    COMPLAINTS: 'Handling of complaints and suggestions',
    LEGAL_BASIS: 'Legal basis',
    FACILITIES: 'Facilities',
    COMPETENCE: 'Competence of staff',
    SUPERVISION: 'Internal supervision',
    STAFFING: 'Number of staff',
    GUARANTEE: 'Guarantee of service',
    SAFETY: 'Guarantee of security and safety',
    EVALUATION: 'Evaluation of performance',
  },
  paper: {
    title: 'Service standard',
    delivery: 'What you do',
    management: 'What we guarantee',
    decree: 'Decree',
    version: 'Version',
    since: 'In force since',
    sample: 'Sample data',
  },
};
