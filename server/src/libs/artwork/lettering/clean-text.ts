const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Lone surrogates, noncharacters, private use and unassigned: nothing XML or a font could show. */
const UNSHOWABLE = /[\p{Cs}\p{Co}\p{Cn}\uFFFD]/gu;
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * Leaves only text that can be shown: composed, on one line, without control characters or broken halves of
 * characters.
 */
export function cleanText(text: string): string {
  return text
    .replace(UNSHOWABLE, '')
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Sets straight quotes, spaced hyphens and three dots the way a typesetter would. */
export function typographicText(text: string): string {
  return (
    text
      .replace(/(^|[\s([{])"/gu, '$1“')
      .replace(/"/gu, '”')
      .replace(/(^|[\s([{])'(?=\S)/gu, '$1‘')
      // The signs of ʿain and hamzah, which few fonts have, look like these quotes.
      .replace(/[ʿʻ]/gu, '‘')
      .replace(/['´`ʾʼ]/gu, '’')
      .replace(/ -{1,2} /gu, ' – ')
      .replace(/\.{3}/gu, '…')
      .replace(/ +([,;:!?.)](?:\s|$))/gu, '$1')
  );
}
