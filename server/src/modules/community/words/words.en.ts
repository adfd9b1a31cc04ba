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
  decideReadingList: {
    notShared: 'This list is not shared with everybody any more.',
  },
  saveReadingList: {
    nameRequired: 'Give the list a name.',
    noList: 'There is no such list.',
    stale: 'This list changed since you opened it. Reload and try again.',
    tooManyLists: 'At most {{most}} lists. Remove one first.',
    listFull: 'At most {{most}} titles in a list.',
  },
  tooLong: 'At most {{longest}} characters.',
  noMember: 'There is no such member.',
  noTitle: 'There is no such title, or it was withdrawn.',
  changedMeanwhile: 'It changed since you read it. Read it again.',
  reasonRequired: 'Write the reason; its writer will read it.',
  decideReview: {
    removedByWriter: 'Its writer has removed this review.',
  },
  writeReview: {
    rating: 'Choose one to five stars.',
    removed: 'This review is removed already.',
  },
};
