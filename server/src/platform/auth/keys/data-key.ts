import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import * as path from 'node:path';

import { ownFile } from './own-file';

/**
 * Encrypts the few values that must not be readable in a stolen database, and hashes them so that equal ones
 * can be found.
 */
export type DataKey = {
  /** Names the key without giving it away; it stands in everything that was encrypted with it. */
  readonly id: () => string;
  /** Encrypts a text for one purpose; the same text looks different every time. */
  readonly seal: (purpose: string, text: string) => string;
  /** Decrypts; null if it was encrypted with another key, for another purpose, or was changed. */
  readonly open: (purpose: string, sealed: string) => string | null;
  /** Hashes a text under the key for one purpose: 64 hexadecimal digits. */
  readonly fingerprint: (purpose: string, text: string) => string;
};

/** The file that holds the key when the configuration names none. */
export const DATA_KEY_FILE = 'data.key';

/**
 * Opens the data key: the configured one, or one that this installation made for itself and keeps beside its
 * data, readable by its owner only. The file is read, or made, at the first use.
 */
export function openDataKey(config: { readonly dataKey: string | null; readonly dataDir: string }): DataKey {
  const derived = new Map<string, Buffer>();
  let root: Buffer | null = null;
  const keyFor = (use: string): Buffer => {
    root ??= Buffer.from(config.dataKey ?? keyOfFile(config.dataDir), 'hex');
    const key = derived.get(use) ?? Buffer.from(hkdfSync('sha256', root, '', `pustaka ${use}`, 32));
    derived.set(use, key);
    return key;
  };
  const idOf = (): string => keyFor('key id').toString('hex').slice(0, 8);
  return {
    id: idOf,
    seal: (purpose, text) => `${idOf()}.${encrypt(keyFor(`seal ${purpose}`), text)}`,
    open: (purpose, sealed) =>
      sealed.startsWith(`${idOf()}.`)
        ? decrypt(keyFor(`seal ${purpose}`), sealed.slice(idOf().length + 1))
        : null,
    fingerprint: (purpose, text) =>
      createHmac('sha256', keyFor(`fingerprint ${purpose}`))
        .update(text)
        .digest('hex'),
  };
}

function encrypt(key: Buffer, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

function decrypt(key: Buffer, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 28) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(
    bytes.subarray(12, 28),
  );
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

function keyOfFile(dataDir: string): string {
  const key = ownFile(dataDir, DATA_KEY_FILE, () => randomBytes(32).toString('hex'));
  if (!/^[0-9a-f]{64}$/i.test(key))
    throw new Error(
      `${path.join(dataDir, DATA_KEY_FILE)} must hold 64 hexadecimal digits: bring it back from a copy, because identity numbers cannot be read without it.`,
    );
  return key;
}
