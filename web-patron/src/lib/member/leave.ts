import { markSignedOut } from "./signedIn";

/** Names where the last answer of *my library* is kept for reading offline. */
export const KEPT_MY_LIBRARY = "pustaka.my-library";

/** Wipes everything this browser keeps about a member: what can be read offline, pictures of their books, and that somebody signed in. */
export async function forgetMember(): Promise<void> {
  wipeKeptAnswer();
  markSignedOut();
  if ("caches" in globalThis) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** Wipes the last answer of *my library*. */
export function wipeKeptAnswer(): void {
  try {
    localStorage.removeItem(KEPT_MY_LIBRARY);
  } catch {
    // A browser that keeps nothing has nothing to wipe.
  }
}
