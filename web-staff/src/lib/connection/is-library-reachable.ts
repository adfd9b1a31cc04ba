const LOOK_MS = 4_000;

/** Tells whether the library answers now; a network that leads nowhere counts as none. */
export function isLibraryReachable(): Promise<boolean> {
  return fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(LOOK_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
