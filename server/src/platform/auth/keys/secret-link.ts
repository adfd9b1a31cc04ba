import { timingSafeEqual } from 'node:crypto';

import type { DataKey } from './data-key';

const LENGTH = 32;

/**
 * Makes a link that nobody can guess: `<id>.<secret>`, worked out from the key of the library for one purpose
 * and kept nowhere.
 */
export function secretLink(dataKey: DataKey, purpose: string, id: string): string {
  return `${id}.${dataKey.fingerprint(purpose, id).slice(0, LENGTH)}`;
}

/** Verifies a signed link and returns its id; null if the signature does not match this purpose. */
export function verifySecretLink(dataKey: DataKey, purpose: string, link: string): string | null {
  const [id = ''] = link.split('.');
  const [given, right] = [Buffer.from(link), Buffer.from(secretLink(dataKey, purpose, id))];
  return given.length === right.length && timingSafeEqual(given, right) ? id : null;
}
