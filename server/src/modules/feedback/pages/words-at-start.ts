import { parseStoredRichText, richTextWords } from '../../../platform/rich-text';

const LONGEST = 140;

/** The first words of a text of the editor, cut between words. */
export function wordsAtStart(json: string, longest = LONGEST): string {
  const words = richTextWords(parseStoredRichText(json)).replaceAll('\n', ' ');
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s\S*$/, '')} …`;
}
