import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module spaces says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  saveSpace: {
    spaceNoun: 'space',
    facts: 'the name of the space',
    wrongCapacity: 'Give a number of people above zero, or leave it empty.',
  },
};
