/** Control characters but tab and line feed, and halves of characters: no catalogue needs them and databases refuse some. */
const UNPRINTABLE = /[\p{Cs}\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

/** Cleans text of one line; nothing left means null. */
export function cleanLine(text: string | null | undefined): string | null {
  const clean = (text ?? '').replace(UNPRINTABLE, ' ').normalize('NFC').replace(/\s+/g, ' ').trim();
  return clean === '' ? null : clean;
}

/** Cleans text that may have paragraphs; nothing left means null. */
export function cleanParagraphs(text: string | null | undefined): string | null {
  const clean = (text ?? '').replace(/\r\n?/g, '\n').replace(UNPRINTABLE, ' ').normalize('NFC').replace(/\n{3,}/g, '\n\n').trim();
  return clean === '' ? null : clean;
}
