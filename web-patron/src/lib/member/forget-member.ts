import { wipeKeptPages } from '@pustaka/web-shared/offline/keep-page.ts';

import { forgetSheets } from '../survey/sheet-store';
import { markSignedOut } from './signed-in';

/** Names where this browser remembers under which id it takes notes. */
export const NOTES_DEVICE = 'pustaka.notes-device';

/** Names where the last answer of *my library* is kept for reading offline. */
export const CACHED_MY_LIBRARY = 'pustaka.my-library';

/**
 * Wipes everything this browser keeps about a member: what can be read offline, pictures of their books, surveys that
 * they began to answer, and that somebody signed in. A sheet that waits to be sent stays until it is.
 */
export async function forgetMember(): Promise<void> {
  clearOfflineCache();
  forgetSheets();
  markSignedOut();
  await endNotes();
  await wipeKeptPages();
}

/** Wipes the last answer of *my library*. */
export function clearOfflineCache(): void {
  try {
    localStorage.removeItem(CACHED_MY_LIBRARY);
  } catch {
    // A browser that keeps nothing has nothing to wipe.
  }
}

/**
 * Notes are for the member who let them in: whoever uses this browser next must not see them. The library
 * learns it when it next writes.
 */
async function endNotes(): Promise<void> {
  try {
    localStorage.removeItem(NOTES_DEVICE);
    const registration = await navigator.serviceWorker.getRegistration();
    await (await registration?.pushManager.getSubscription())?.unsubscribe();
  } catch {
    // Browsers without workers or notes have nothing to end.
  }
}
