import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module community says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  personalData: {
    review: 'Your stars and reviews.',
    readingListTitle: 'Titles in your reading lists.',
    readingList: 'Your reading lists.',
  },
  tooManyChanges: 'Too many changes at once. Wait {{seconds}} seconds, then try again.',
};
