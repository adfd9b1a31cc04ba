import type { Translation } from '../../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** Sentences about checks of accessibility, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  check: 'The check',
  checkedBy: 'Who checked',
  means: 'The means',
  finding: 'The finding',
  noPages: 'Name at least one page that was checked.',
  wrongDay: 'This day has not come yet, or is not in the calendar.',
};
