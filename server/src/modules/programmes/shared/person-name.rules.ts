const LETTER = /\p{L}/u;
const ADDRESS = /:\/\/|\bwww\.|[/@<>]|\.(?:com|id|net|org|info|io|me|ly|xyz|link|site|online|shop)\b/iu;

/**
 * Tells whether a text can be the name of a person: it has a letter and carries no address, because names of
 * guests go into letters to contacts they chose.
 */
export function isPersonName(text: string): boolean {
  return LETTER.test(text) && !ADDRESS.test(text);
}
