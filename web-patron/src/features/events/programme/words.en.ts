import type { ProgrammeWords } from './words.id';

/** Words of the pages of a programme and of a person in English. */
export const words: ProgrammeWords = {
  coming: 'Coming up',
  past: 'Past events',
  none: 'Nothing new yet. The next dates will appear here.',
  partners: 'Together with',
  website: 'Website',
  calendar: 'All events',
  follow: 'Follow this programme',
  followText: 'We tell you when there is a new event.',
  followed: 'Following',
  followedText: 'We tell you when there is a new event. Press again to stop.',
};
