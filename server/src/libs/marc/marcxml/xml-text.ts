import { decodeWindows1252 } from '../../encodings/windows-1252';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** How the text of a document is decoded, and whether anything in it could not be. */
export type XmlText = { readonly text: string; readonly isReplaced: boolean };

/**
 * Decodes text of a document: UTF-8 whatever the declaration says, else Windows-1252 if it declares Latin-1,
 * else with replacements.
 */
export function decodeXmlText(raw: string, declared: string): XmlText {
  if (!/[\x80-\xff]/.test(raw)) return { text: raw, isReplaced: false };
  const bytes = Buffer.from(raw, 'latin1');
  try {
    return { text: utf8.decode(bytes).normalize('NFC'), isReplaced: false };
  } catch {
    const isLatin = /^(iso-8859-1|iso-8859-15|latin-?1|windows-1252|cp1252|us-ascii)$/i.test(declared);
    return { text: isLatin ? decodeWindows1252(bytes) : bytes.toString('utf8'), isReplaced: !isLatin };
  }
}
