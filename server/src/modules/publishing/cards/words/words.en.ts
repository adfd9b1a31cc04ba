import type { Translation } from '../../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What stands on cards, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  title: 'Collection',
  readingList: 'Reading list',
  guide: 'Guide for businesses',
  story: 'News',
  borrow: 'Borrow it at the library',
  readList: 'See the list on the portal',
  readGuide: 'Read the guide on the portal',
  readStory: 'Read it on the portal',
  words: 'Picture card {{kindName}}: {{title}}. {{lines}}. {{house}}.',
};
