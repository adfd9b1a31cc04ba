import { eastAsianCharacter } from './east-asian-set';
import { GRAPHIC_SETS } from './graphic-sets';

/** Text read from MARC-8, and how far the bytes made sense as such. */
export type Marc8Text = {
  readonly text: string;
  /** Bytes without a character. */
  readonly unknownBytes: number;
  /** Diacritical marks that stand before no letter. */
  readonly strayMarks: number;
  /** Whether a valid escape sequence was followed, which no other encoding has. */
  readonly hasEscapes: boolean;
};

const ESCAPE = 0x1b;
const SPACE = 0x20;
const REPLACEMENT = '\uFFFD';
const ASCII = 'B';
const EAST_ASIAN = '1';
const EXTENDED_LATIN = 'E';
const IS_MARK = /\p{M}/u;
/** Old one-letter escapes: Greek symbols, subscripts, superscripts, and back to ASCII. */
const SHORT_ESCAPES: ReadonlyMap<number, string> = new Map([
  [0x67, 'g'],
  [0x62, 'b'],
  [0x70, 'p'],
  [0x73, ASCII],
]);
const REFERENCE = /&#x([0-9A-Fa-f]{2,6});/g;

type Decoding = {
  readonly bytes: Uint8Array;
  place: number;
  g0: string;
  g1: string;
  text: string;
  marks: string;
  unknownBytes: number;
  strayMarks: number;
  hasEscapes: boolean;
};

/**
 * Reads MARC-8 (ANSEL with its escapes to Greek, Cyrillic, Hebrew, Arabic and East Asian sets) into composed
 * Unicode.
 */
export function decodeMarc8(bytes: Uint8Array): Marc8Text {
  if (isPlainAscii(bytes))
    return { text: Buffer.from(bytes).toString('latin1'), unknownBytes: 0, strayMarks: 0, hasEscapes: false };
  const decoding: Decoding = {
    bytes,
    place: 0,
    g0: ASCII,
    g1: EXTENDED_LATIN,
    text: '',
    marks: '',
    unknownBytes: 0,
    strayMarks: 0,
    hasEscapes: false,
  };
  while (decoding.place < bytes.length) decodeNext(decoding);
  setDown(decoding, '');
  const text = decoding.text.replace(REFERENCE, decodeReference).normalize('NFC');
  const { unknownBytes, strayMarks, hasEscapes } = decoding;
  return { text, unknownBytes, strayMarks, hasEscapes };
}

function isPlainAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte >= 0x80 || byte === ESCAPE || byte === 0x26) return false;
  return true;
}

function decodeNext(decoding: Decoding): void {
  const byte = decoding.bytes[decoding.place] ?? 0;
  if (byte === ESCAPE) return designate(decoding);
  if (byte <= SPACE) return take(decoding, 1, String.fromCharCode(byte));
  const set = byte < 0x80 ? decoding.g0 : decoding.g1;
  if (set === EAST_ASIAN) return decodeEastAsian(decoding);
  if (set === ASCII) return take(decoding, 1, String.fromCharCode(byte & 0x7f));
  take(decoding, 1, GRAPHIC_SETS.get(set)?.characters[byte & 0x7f]);
}

function decodeEastAsian(decoding: Decoding): void {
  const { bytes, place } = decoding;
  const [first = 0, second = 0, third = 0] = bytes.subarray(place, place + 3);
  const character = eastAsianCharacter(((first & 0x7f) << 16) | ((second & 0x7f) << 8) | (third & 0x7f));
  take(decoding, Math.min(3, bytes.length - place), character);
}

/** Takes bytes as one character; marks wait, because in MARC-8 they stand before their letter. */
function take(decoding: Decoding, length: number, character: string | undefined): void {
  decoding.place += length;
  if (character === undefined) {
    decoding.unknownBytes += length;
    return setDown(decoding, REPLACEMENT);
  }
  if (IS_MARK.test(character)) decoding.marks += character;
  else setDown(decoding, character);
}

function setDown(decoding: Decoding, character: string): void {
  if (
    decoding.marks.length > 2 ||
    (decoding.marks !== '' && !/^[\p{L}\p{N}\u02B9-\u02BC]/u.test(character))
  ) {
    decoding.strayMarks += decoding.marks.length;
  }
  decoding.text += character + decoding.marks;
  decoding.marks = '';
}

/**
 * Follows an escape sequence; one that is not of MARC-8 is counted and skipped, so that the text after it
 * survives.
 */
function designate(decoding: Decoding): void {
  const { bytes, place } = decoding;
  const first = bytes[place + 1] ?? 0;
  const short = SHORT_ESCAPES.get(first);
  if (short !== undefined) return designateAs(decoding, { half: 'g0', set: short, length: 2 });
  const isMultibyte = first === 0x24;
  const intermediate = isMultibyte ? (bytes[place + 2] ?? 0) : first;
  const hasIntermediate = [0x28, 0x2c, 0x29, 0x2d].includes(intermediate);
  let end = place + (isMultibyte ? 2 : 1) + (hasIntermediate ? 1 : 0);
  if (bytes[end] === 0x21) end += 1;
  const set = String.fromCharCode(bytes[end] ?? 0);
  const isKnown =
    (hasIntermediate || isMultibyte) && (set === ASCII || set === EAST_ASIAN || GRAPHIC_SETS.has(set));
  if (!isKnown) return skipEscape(decoding);
  const half = intermediate === 0x29 || intermediate === 0x2d ? 'g1' : 'g0';
  designateAs(decoding, { half, set, length: end + 1 - place });
}

function designateAs(decoding: Decoding, choice: { half: 'g0' | 'g1'; set: string; length: number }): void {
  decoding[choice.half] = choice.set;
  decoding.hasEscapes = true;
  decoding.place += choice.length;
}

function skipEscape(decoding: Decoding): void {
  decoding.place += 1;
  decoding.unknownBytes += 1;
}

/** Characters outside MARC-8 travel as numeric references, for example `&#x0103;`. */
function decodeReference(reference: string, digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : reference;
}
