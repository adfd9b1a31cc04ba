const SERVICES = ['fcm.googleapis.com', 'updates.push.services.mozilla.com', 'web.push.apple.com'];
const FAMILIES = ['.push.services.mozilla.com', '.notify.windows.com', '.push.apple.com'];

/**
 * Tells whether an address belongs to the push service of a browser. Others are refused: the library would
 * call them from inside its own network.
 */
export function isPushServiceAddress(endpoint: string): boolean {
  if (endpoint.length > 1_000 || !URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username } = new URL(endpoint);
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    (SERVICES.includes(hostname) || FAMILIES.some((family) => hostname.endsWith(family)))
  );
}

/** Tells whether these can be a browser's keys: a point of 65 bytes and a secret of 16, in base64url. */
export function arePushKeys({ p256dh, auth }: { readonly p256dh: string; readonly auth: string }): boolean {
  return /^B[\w-]{86}$/.test(p256dh) && /^[\w-]{22}$/.test(auth);
}
