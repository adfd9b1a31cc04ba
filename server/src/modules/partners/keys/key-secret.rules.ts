import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_LENGTH = 30;
const CHECK_LENGTH = 6;
/** The greatest multiple of 62 in a byte: bytes above it would make some signs likelier than others. */
const FAIR = 248;

/** What scanners for leaked secrets look for. */
export const SECRET_PATTERN = /^psr[tp]?_[0-9A-Za-z]{36}$/;

/** What a secret is for: a key of a partner, one for tests, or a personal token of a member. */
export type SecretKind = 'KEY' | 'TEST_KEY' | 'TOKEN';

const PREFIXES = { KEY: 'psr', TEST_KEY: 'psrt', TOKEN: 'psrp' } as const satisfies Record<
  SecretKind,
  string
>;

/**
 * Makes the secret of a key: `psr_` (`psrt_` for a test key, `psrp_` for a personal token), 30 random signs (178
 * bits), and 6 signs that check the others, so that a mistyped key is told from one that was revoked.
 */
export function makeSecret(randomBytes: (size: number) => Buffer, kind: SecretKind): string {
  let random = '';
  while (random.length < RANDOM_LENGTH)
    for (const byte of randomBytes(RANDOM_LENGTH))
      if (byte < FAIR && random.length < RANDOM_LENGTH) random += ALPHABET.charAt(byte % ALPHABET.length);
  const start = `${PREFIXES[kind]}_${random}`;
  return start + checkOf(start);
}

/** Reads a secret as it was sent: its hash, or how it is wrong. */
export function readSecret(
  text: string,
): { readonly hash: string; readonly isToken: boolean } | { readonly fault: 'NO_KEY' | 'MISTYPED' } {
  if (!/^psr[tp]?_/.test(text)) return { fault: 'NO_KEY' };
  const start = text.slice(0, -CHECK_LENGTH);
  return SECRET_PATTERN.test(text) && text.slice(-CHECK_LENGTH) === checkOf(start)
    ? { hash: hashSecret(text), isToken: text.startsWith(`${PREFIXES.TOKEN}_`) }
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
