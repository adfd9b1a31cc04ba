import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_LENGTH = 30;
const CHECK_LENGTH = 6;
/** The greatest multiple of 62 in a byte: bytes above it would make some signs likelier than others. */
const FAIR = 248;

/** What scanners for leaked secrets look for. */
export const SECRET_PATTERN = /^psrt?_[0-9A-Za-z]{36}$/;

/**
 * Makes the secret of a key: `psr_` (`psrt_` for a test key), 30 random signs (178 bits), and 6 signs that
 * check the others, so that a mistyped key is told from one that was revoked.
 */
export function makeSecret(randomBytes: (size: number) => Buffer, isTest: boolean): string {
  let random = '';
  while (random.length < RANDOM_LENGTH)
    for (const byte of randomBytes(RANDOM_LENGTH))
      if (byte < FAIR && random.length < RANDOM_LENGTH) random += ALPHABET.charAt(byte % ALPHABET.length);
  const start = `${isTest ? 'psrt' : 'psr'}_${random}`;
  return start + checkOf(start);
}

/** Reads a secret as it was sent: its hash, or how it is wrong. */
export function readSecret(
  text: string,
): { readonly hash: string } | { readonly fault: 'NO_KEY' | 'MISTYPED' } {
  if (!/^psrt?_/.test(text)) return { fault: 'NO_KEY' };
  const start = text.slice(0, -CHECK_LENGTH);
  return SECRET_PATTERN.test(text) && text.slice(-CHECK_LENGTH) === checkOf(start)
    ? { hash: hashSecret(text) }
    : { fault: 'MISTYPED' };
}

/** Hashes a secret for keeping; its 178 random bits need no slow hash. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function checkOf(start: string): string {
  let rest = crc32(start);
  let text = '';
  for (let index = 0; index < CHECK_LENGTH; index++) {
    text = ALPHABET.charAt(rest % ALPHABET.length) + text;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text;
}
