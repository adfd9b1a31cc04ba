import { PATHS } from '../paths';

/** Pages that a worker or this device keeps, whatever was opened before. */
const KEPT: readonly string[] = [PATHS.id.home, PATHS.en.home, PATHS.id.myLibrary, PATHS.en.myLibrary];

const shown = new Set<string>();
const listeners = new Set<() => void>();
let asked = 0;

/**
 * Remembers that a page was shown with what it needs, so that it opens again without a connection while this
 * tab is open.
 */
export function rememberShownPage({ pathname, search }: Pick<URL, 'pathname' | 'search'>): void {
  shown.add(pathname + search);
}

/**
 * Tells whether an address can be opened now: any while there is a connection, else what was seen before or
 * is kept here.
 */
export function canOpenOffline({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean {
  return (
    navigator.onLine ||
    pathname === location.pathname ||
    KEPT.includes(pathname) ||
    shown.has(pathname + search)
  );
}

/** Notes that somebody chose a page that needs a connection. */
export function askForNetwork(): void {
  asked++;
  for (const tell of listeners) tell();
}

/** Counts how often a page was chosen that needs a connection. */
export function timesAskedForNetwork(): number {
  return asked;
}

/** Tells `onChange` whenever a page is chosen that needs a connection; returns how to stop. */
export function watchAskedForNetwork(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}
