/**
 * The characters of Windows-1252 for the bytes 80–9F; the five unused bytes stay control characters. Written
 * out here because the TextDecoder of some Node versions reads `windows-1252` as Latin-1.
 */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(SPECIAL, (character, place): [string, number] => [character, 0x80 + place]),
);

/** Decodes Windows-1252. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => SPECIAL.charAt(character.charCodeAt(0) - 0x80));
}

/** Encodes text as Windows-1252; null when it holds a character that is not in it. */
export function encodeWindows1252(text: string): Buffer | null {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = BYTES.get(character) ?? (code < 0x100 ? code : undefined);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}
