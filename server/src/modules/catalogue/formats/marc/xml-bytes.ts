const utf8 = new TextDecoder('utf-8', { fatal: true });

type Utf16Decoder = { decode(bytes: Uint8Array, options: { stream: boolean }): string };

/** How the text of a document is decoded, and whether anything in it could not be. */
export type XmlText = { readonly text: string; readonly isReplaced: boolean };

/** Turns a stream of bytes into Latin-1 text, one character per byte; UTF-16 is turned into UTF-8 first. */
export async function* latin1Chunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let toUtf8: Utf16Decoder | null | undefined;
  for await (const chunk of chunks) {
    if (toUtf8 === undefined) toUtf8 = utf16Decoder(chunk);
    yield withoutMark(toUtf8 === null ? Buffer.from(chunk).toString('latin1') : Buffer.from(toUtf8.decode(chunk, { stream: true })).toString('latin1'));
  }
}

function utf16Decoder([first = 0, second = 0]: Uint8Array): Utf16Decoder | null {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return new TextDecoder('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return new TextDecoder('utf-16be');
  return null;
}

/** A byte order mark is blanked, not cut, so that later places stay right. */
function withoutMark(text: string): string {
  return text.startsWith('\xef\xbb\xbf') ? `   ${text.slice(3)}` : text;
}

/** Decodes text of a document: UTF-8 whatever the declaration says, else Windows-1252 if it declares Latin-1, else with replacements. */
export function decodeXmlText(raw: string, declared: string): XmlText {
  if (!/[\x80-\xff]/.test(raw)) return { text: raw, isReplaced: false };
  const bytes = Buffer.from(raw, 'latin1');
  try {
    return { text: utf8.decode(bytes).normalize('NFC'), isReplaced: false };
  } catch {
    const isLatin = /^(iso-8859-1|iso-8859-15|latin-?1|windows-1252|cp1252|us-ascii)$/i.test(declared);
    return { text: isLatin ? new TextDecoder('windows-1252').decode(bytes) : bytes.toString('utf8'), isReplaced: !isLatin };
  }
}
