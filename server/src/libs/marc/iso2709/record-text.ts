import { decodeMarc8 } from '../marc8/decode-marc8';

/** How the text of a record is encoded, and what must be said about it. */
export type RecordEncoding = {
  readonly name: 'utf-8' | 'marc-8' | 'unknown';
  readonly warning: string | null;
};

const ESCAPE = 0x1b;
const REPLACEMENT = '\uFFFD';
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Finds out how a record is encoded: the leader's flag is believed only where the bytes agree. */
export function detectEncoding(bytes: Buffer, flag: string): RecordEncoding {
  const hasHighBytes = !isSevenBit(bytes);
  if (!hasHighBytes && !bytes.includes(ESCAPE)) return { name: 'utf-8', warning: null };
  const isUtf8 = hasHighBytes && isValidUtf8(bytes);
  if (isUtf8)
    return { name: 'utf-8', warning: flag === 'a' ? null : 'The leader says MARC-8, the text is UTF-8.' };
  if (flag === 'a') return detectMislabelled(bytes, hasHighBytes);
  const { unknownBytes, strayMarks, hasEscapes, text } = decodeMarc8(bytes);
  if (isPlausible(text, unknownBytes + strayMarks)) return { name: 'marc-8', warning: null };
  if (hasEscapes || (unknownBytes === 0 && strayMarks === 1)) {
    return { name: 'marc-8', warning: `${unknownBytes + strayMarks} bytes have no meaning in MARC-8.` };
  }
  return {
    name: 'unknown',
    warning: 'The text is neither MARC-8 nor UTF-8; letters that cannot be read were replaced.',
  };
}

function detectMislabelled(bytes: Buffer, hasHighBytes: boolean): RecordEncoding {
  if (!hasHighBytes) return { name: 'utf-8', warning: null };
  const { text, unknownBytes, strayMarks } = decodeMarc8(bytes);
  if (!hasUtf8Letter(bytes) && isPlausible(text, unknownBytes + strayMarks)) {
    return { name: 'marc-8', warning: 'The leader says UTF-8, the text is MARC-8.' };
  }
  return { name: 'utf-8', warning: 'Bytes that are not UTF-8 were replaced.' };
}

/** Reads the text of one subfield or control field. */
export function decodeText(bytes: Buffer, encoding: RecordEncoding): string {
  if (encoding.name === 'marc-8') return decodeMarc8(bytes).text;
  if (encoding.name === 'unknown') return bytes.toString('latin1').replace(/[\x80-\xff]/g, REPLACEMENT);
  return bytes.toString('utf8').normalize('NFC');
}

function isSevenBit(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte >= 0x80) return false;
  return true;
}

function isValidUtf8(bytes: Buffer): boolean {
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether any letter is encoded as UTF-8 does it, so that the invalid bytes are damage and not another
 * encoding.
 */
function hasUtf8Letter(bytes: Buffer): boolean {
  return /[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}/.test(bytes.toString('latin1'));
}

/**
 * In MARC-8 marks stand before letters; other eight-bit encodings give stray marks and bytes without meaning.
 */
function isPlausible(text: string, oddities: number): boolean {
  const special = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return oddities * 4 <= special;
}
