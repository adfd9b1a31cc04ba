import { useSyncExternalStore } from 'react';

/**
 * Tells whether the page stands in a browser with its scripts: no on the server and while the browser draws
 * over what the server sent, yes from then on. What only the browser knows may be drawn after that.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
