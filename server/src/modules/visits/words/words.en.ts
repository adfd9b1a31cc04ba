import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module visits says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  personalData: {
    visit: 'Visits of the last 30 days.',
  },
  recordGroupVisit: {
    schoolName: 'Give the name of the school or body.',
    tooLong: 'At most {{longestName}} characters.',
    visitedOn: 'The day may be at most {{daysBack}} days ago, and not ahead.',
    visitedHour: 'Give an hour between 0 and 23, and not ahead.',
    wholeNumber: 'Give whole numbers, at most {{largestGroup}}.',
    twice: 'A kind stands twice.',
    partsExceedGroup: 'These counts add up to more than the group. Check again.',
  },
  recordGuestVisit: {
    people:
      'Give the number of guests as a whole number from 1 to {{most}}. Groups are entered by their name.',
    visitedAt: 'The moment may be at most {{days}} days ago, and not ahead. Check the clock of this device.',
  },
  recordVisit: {
    unknownCard:
      'This card is not known, was replaced, or was reported lost. Scan the new one, ask the staff, or come in as a guest.',
  },
  unknownBranch: 'There is no such branch. Choose the branch again.',
};
