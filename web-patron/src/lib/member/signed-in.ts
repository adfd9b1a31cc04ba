import { useSyncExternalStore } from 'react';

import type { PageName } from '../paths';
import { pageAt } from '../paths';

/** Says nothing about the person: only that this browser signed in and has not signed out since. */
const FLAG = 'pustaka.member';
/** Pages of one member's own, and those on which one becomes known. */
const MEMBER_PAGES: readonly (PageName | null)[] = [
  'myLibrary',
  'registration',
  'booking',
  'myBookings',
  'myVolunteering',
  'myMessages',
  'myData',
  'myBusiness',
  'myPartners',
  'myPartner',
  'partnerGroups',
  'partnerVisits',
  'partnerSuggestions',
  'partnerYear',
  'classSets',
  'mySecurity',
  'myHistory',
  'myInternet',
  'myLists',
  'businessPath',
  'signIn',
];

const listeners = new Set<() => void>();

/** Tells whether a member may be signed in here; the server has the last word. */
export function isMaybeSignedIn(): boolean {
  return readFlag() !== null;
}

/**
 * Tells whether requests may carry a member's session, so that none of them may be kept by a cache on the
 * way.
 */
export function mayCarrySession(): boolean {
  return isMaybeSignedIn() || MEMBER_PAGES.includes(pageAt(location.pathname));
}

/** Remembers that a member signed in. */
export function markSignedIn(): void {
  writeFlag('1');
}

/** Forgets that a member was signed in. */
export function markSignedOut(): void {
  writeFlag(null);
}

/** Follows whether a member may be signed in here. */
export function useMaybeSignedIn(): boolean {
  return useSyncExternalStore(listen, isMaybeSignedIn, () => false);
}

function listen(onChange: () => void): () => void {
  listeners.add(onChange);
  // Another tab may sign out.
  window.addEventListener('storage', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('storage', onChange);
  };
}

function readFlag(): string | null {
  try {
    return localStorage.getItem(FLAG);
  } catch {
    // A browser that keeps nothing signs in anew on every visit.
    return null;
  }
}

function writeFlag(value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(FLAG);
    else localStorage.setItem(FLAG, value);
  } catch {
    // Without storage the header keeps saying "sign in"; signing in works all the same.
  }
  for (const onChange of listeners) onChange();
}
