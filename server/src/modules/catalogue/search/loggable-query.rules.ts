import { foldHeading } from '../shared/folding';

const LONGEST = 80;
const SHORTEST = 2;

/**
 * Returns the text of a search as it may be stored; null if it looks like an e-mail address, a telephone
 * number, a card number or a web address, which could reveal who searched.
 */
export function loggableQuery(text: string): string | null {
  if (/@|https?:|www\./i.test(text)) return null;
  const folded = foldHeading(text.slice(0, 400)).slice(0, LONGEST).trim();
  if (folded.length < SHORTEST || /\d{7,}/.test(folded.replaceAll(' ', ''))) return null;
  return folded;
}
