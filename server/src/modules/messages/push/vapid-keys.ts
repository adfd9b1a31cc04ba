import * as v from 'valibot';
import { generateVAPIDKeys } from 'web-push';

import { ownFile } from '../../../platform/auth/keys/own-file';

/** The keys with which the library shows push services that it is the one whom the browser let write. */
export type VapidKeys = { readonly publicKey: string; readonly privateKey: string };

/** The file that holds the keys when the configuration names none. */
export const VAPID_FILE = 'vapid.json';

const KEYS = v.object({ publicKey: v.string(), privateKey: v.string() });

/**
 * Opens the keys: the configured ones, or a pair that this installation made for itself at the first use.
 * With another pair no device takes notes any more.
 */
export function openVapidKeys(config: {
  readonly vapidPublicKey: string | null;
  readonly vapidPrivateKey: string | null;
  readonly dataDir: string;
}): () => VapidKeys {
  const { vapidPublicKey: publicKey, vapidPrivateKey: privateKey, dataDir } = config;
  let keys = publicKey !== null && privateKey !== null ? { publicKey, privateKey } : null;
  return () =>
    (keys ??= v.parse(
      KEYS,
      JSON.parse(ownFile(dataDir, VAPID_FILE, () => JSON.stringify(generateVAPIDKeys()))),
    ));
}
