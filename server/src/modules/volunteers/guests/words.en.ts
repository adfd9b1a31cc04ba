import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What offers of people without a card say, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  guest: 'Applicant without an account',
  name: 'your name',
  contact: 'your e-mail address or telephone number',
  wrongContact: 'Write an e-mail address, or a telephone number such as 0812 3456 7890.',
  wrongBirthDate: 'Check the date of birth.',
  tooMany: 'Too many sign-ups from this network. Try again later, or ask staff.',
  unknownCard: 'This card is not known or not active. Make their library card first, then write its number.',
  minorCard:
    'By the card they are under 18, but no guardian was written. Ask them to apply with the card on the portal, with the name of a guardian.',
};
