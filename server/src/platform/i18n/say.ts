import { createSay } from './create-say';
import { wordsEn } from './words.en';
import { wordsId } from './words.id';

/** Says a sentence of the platform in both languages. */
export const say = createSay(wordsId, wordsEn);
