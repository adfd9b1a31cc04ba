import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What thanks and feedback say, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  notSigned: 'Feedback can be given once staff signed off the hours. Try again when the hours are shown.',
  rating: 'Choose 1 to 5, or leave it empty.',
  empty: 'a rating of 1 to 5 or your words',
  personalData: { feedback: 'Your feedback on shifts as a volunteer.' },
};
