import { useEffect, useRef } from 'react';

import { isLibraryReachable } from './is-library-reachable';

const LOOK_EVERY_MS = 5_000;

/**
 * Looks whether the library answers again while it does not, also as soon as the network is back, and tells
 * when it does.
 */
export function useLibraryReachable(isAway: boolean, onAnswer: () => void): void {
  const latest = useRef(onAnswer);
  latest.current = onAnswer;
  useEffect(() => {
    if (!isAway) return undefined;
    const look = () => void isLibraryReachable().then((answers) => answers && latest.current());
    const timer = setInterval(look, LOOK_EVERY_MS);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      removeEventListener('online', look);
    };
  }, [isAway]);
}
