import type { StatementWords } from './words.id';

/** Words around what the library says about itself, in English. */
export const words: StatementWords = {
  askedMore: 'Is there more you would like to ask?',
  toVisit: 'Opening hours and addresses',
};
