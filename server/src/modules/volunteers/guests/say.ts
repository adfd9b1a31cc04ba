import { createSay } from '../../../platform/i18n/create-say';
import { wordsEn } from './words.en';
import { wordsId } from './words.id';

/** Says a sentence about people who offer to help without a card, in both languages. */
export const say = createSay(wordsId, wordsEn);
