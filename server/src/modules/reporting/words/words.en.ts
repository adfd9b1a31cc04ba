import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module reporting says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  personalData: {
    lastSeen: 'The last month in which you borrowed or came in, without books or branches.',
  },
  span: {
    reversed: 'The last day is before the first. Swap them.',
    tooLong: 'A span is at most {{years}} years. Choose a shorter one.',
    ahead: 'This span has not begun yet. Choose days up to today.',
    notADay: 'There is no such day.',
  },
  rebuild: {
    frozen:
      'Days up to {{day}} are frozen: their loans and visits no longer know whose they were, so the figures stay. Count again from {{next}}.',
  },
};
