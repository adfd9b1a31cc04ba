import { foldHeading } from '../shared/folding';

const LONGEST = 80;
const SHORTEST = 2;

/**
 * Gives the form in which a search without result may be remembered; null when it must not be: what looks
 * like an e-mail address, a telephone number, a card number or an address on the web may tell who asked.
 */
export function loggableQuery(text: string): string | null {
  if (/@|https?:|www\./i.test(text)) return null;
  const folded = foldHeading(text.slice(0, 400)).slice(0, LONGEST).trim();
  if (folded.length < SHORTEST || /\d{7,}/.test(folded.replaceAll(' ', ''))) return null;
  return folded;
}
