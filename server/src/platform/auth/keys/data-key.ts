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
  /** Encrypts a file for one purpose; `about` names what it belongs to, and must be the same to open it. */
  readonly sealBytes: (purpose: string, bytes: Buffer, about: string) => Buffer;
  /** Decrypts a file; null if it was encrypted with another key, for something else, or was changed. */
  readonly openBytes: (purpose: string, sealed: Buffer, about: string) => Buffer | null;
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
    seal: (purpose, text) =>
      `${idOf()}.${encrypt(keyFor(`seal ${purpose}`), Buffer.from(text, 'utf8')).toString('base64url')}`,
    open: (purpose, sealed) =>
      sealed.startsWith(`${idOf()}.`)
        ? (decrypt(
            keyFor(`seal ${purpose}`),
            Buffer.from(sealed.slice(idOf().length + 1), 'base64url'),
          )?.toString('utf8') ?? null)
        : null,
    sealBytes: (purpose, bytes, about) =>
      Buffer.concat([Buffer.from(`${idOf()}.`), encrypt(keyFor(`seal ${purpose}`), bytes, about)]),
    openBytes: (purpose, sealed, about) =>
      sealed.toString('latin1', 0, idOf().length + 1) === `${idOf()}.`
        ? decrypt(keyFor(`seal ${purpose}`), sealed.subarray(idOf().length + 1), about)
        : null,
    fingerprint: (purpose, text) =>
      createHmac('sha256', keyFor(`fingerprint ${purpose}`))
        .update(text)
        .digest('hex'),
  };
}

function encrypt(key: Buffer, bytes: Buffer, about = ''): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function decrypt(key: Buffer, sealed: Buffer, about = ''): Buffer | null {
  if (sealed.length < 28) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
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
