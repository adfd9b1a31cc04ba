import { createHash, randomBytes } from 'node:crypto';

/** Letters that nobody confuses on paper (Crockford's base32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 24;
const COUNT = 10;

/** Makes ten codes of 120 random bits each, in groups of four. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () =>
    Array.from(randomBytes(LENGTH), (byte) => LETTERS.charAt(byte % 32))
      .join('')
      .replace(/(.{4})(?!$)/g, '$1-'),
  );
}

/** The hash under which a code is kept, however it was typed; a fast hash is enough for 120 random bits. */
export function recoveryCodeHash(typed: string): string {
  const code = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return createHash('sha256').update(code).digest('hex');
}
