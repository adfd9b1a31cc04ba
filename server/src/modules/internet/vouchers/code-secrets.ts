import type { DataKey } from '../../../platform/auth/keys/data-key';

const PURPOSE = 'internet-voucher';

/** Hashes a code under the key of the library, by which its voucher is found. */
export function hashCode(dataKey: DataKey, code: string): string {
  return dataKey.fingerprint(PURPOSE, code);
}

/** Seals a code, so that its card can be printed and its holder can see it. */
export function sealCode(dataKey: DataKey, code: string): string {
  return dataKey.seal(PURPOSE, code);
}

/** Opens a sealed code; null when the key of the library changed since. */
export function openCode(dataKey: DataKey, sealed: string): string | null {
  return dataKey.open(PURPOSE, sealed);
}
