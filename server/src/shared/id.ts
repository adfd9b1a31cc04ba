import { randomFillSync } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Chance is drawn for many ids at once: asking the system for each took longer than all the rest. */
const POOL = new Uint8Array(4_096);
let nextByte = POOL.length;

/** Makes ids such as `ttl_01JDQ…`: a three-letter type and a ULID (time, then chance), sortable by age. */
export type NewId = (prefix: string, at?: Date) => string;

/** Makes a permanent, type-prefixed id from the time and 80 random bits. */
export const newId: NewId = (prefix, at = new Date()) =>
  `${prefix}_${encodeTime(at.getTime())}${encodeRandom()}`;

/** Returns the three-letter type of an id, or null if the text is not an id. */
export function idPrefix(id: string): string | null {
  return /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/.test(id) ? id.slice(0, 3) : null;
}

/** Tells when an id was made. */
export function instantOfId(id: string): Date {
  return new Date(
    [...id.slice(4, 14)].reduce(
      (milliseconds, character) => milliseconds * 32 + ALPHABET.indexOf(character),
      0,
    ),
  );
}

function encodeTime(milliseconds: number): string {
  let rest = milliseconds;
  let text = '';
  for (let index = 0; index < 10; index++) {
    text = ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function encodeRandom(): string {
  if (nextByte === POOL.length) {
    randomFillSync(POOL);
    nextByte = 0;
  }
  let text = '';
  for (const end = nextByte + 16; nextByte < end; nextByte++)
    text += ALPHABET.charAt((POOL[nextByte] ?? 0) % 32);
  return text;
}
