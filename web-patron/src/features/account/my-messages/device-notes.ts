import { NOTES_DEVICE } from '../../../lib/member/forget-member';

const SCRIPT = '/offline.js';

/** Is what a browser tells the library so that it may write to it. */
export type NotesAddress = {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly label: string;
};

/** Tells whether this browser can take notes; it cannot over plain http, nor before iOS 16.4. */
export function canTakeNotes(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;
}

/**
 * Asks the reader, and then the browser, for an address for notes; null when the reader says no. Only an
 * explicit touch may lead here.
 */
export async function askForNotes(publicKey: string): Promise<NotesAddress | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register(SCRIPT);
  const { pushManager } = await navigator.serviceWorker.ready;
  // What another member of this browser may have left would be theirs, and of another key.
  await (await pushManager.getSubscription())?.unsubscribe();
  const { endpoint, keys } = (
    await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
  ).toJSON();
  return {
    endpoint: endpoint ?? '',
    p256dh: keys?.['p256dh'] ?? '',
    auth: keys?.['auth'] ?? '',
    label: deviceLabel(navigator.userAgent),
  };
}

/** Stops this browser from taking notes, also when the library cannot be reached. */
export async function stopNotes(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
  rememberDevice(null);
}

/** Remembers under which id the library knows this browser. */
export function rememberDevice(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(NOTES_DEVICE);
    else localStorage.setItem(NOTES_DEVICE, id);
  } catch {
    // Without storage the device is in the list all the same, only not named as this one.
  }
}

/** Reads under which id the library knows this browser; null if it does not. */
export function rememberedDevice(): string | null {
  try {
    return localStorage.getItem(NOTES_DEVICE);
  } catch {
    return null;
  }
}

const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** Names a device as people do: `Chrome, Android`. */
export function deviceLabel(userAgent: string): string {
  const nameIn = (names: readonly (readonly [string, string])[]) =>
    names.find(([mark]) => userAgent.includes(mark))?.[1];
  return [nameIn(BROWSERS), nameIn(SYSTEMS)].filter((name) => name !== undefined).join(', ');
}
