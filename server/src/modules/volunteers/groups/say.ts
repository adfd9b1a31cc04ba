import { createSay } from '../../../platform/i18n/create-say';
import { wordsEn } from './words.en';
import { wordsId } from './words.id';

/** Says a sentence about groups of volunteers in both languages. */
export const say = createSay(wordsId, wordsEn);
