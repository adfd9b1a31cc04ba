/**
 * Control characters but tab and line feed, and halves of characters: no catalogue needs them and databases
 * refuse some.
 */
const UNPRINTABLE = /[\p{Cs}\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;
/**
 * Invisible characters and those that change the direction of text: with them two texts look alike, or one
 * looks like another.
 */
const INVISIBLE = /[\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Cleans text of one line; nothing left means null. */
export function cleanLine(text: string | null | undefined): string | null {
  const clean = (text ?? '')
    .replace(INVISIBLE, '')
    .replace(UNPRINTABLE, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? null : clean;
}

/** Cleans text that may have paragraphs; nothing left means null. */
export function cleanParagraphs(text: string | null | undefined): string | null {
  const clean = (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(UNPRINTABLE, ' ')
    .normalize('NFC')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return clean === '' ? null : clean;
}
