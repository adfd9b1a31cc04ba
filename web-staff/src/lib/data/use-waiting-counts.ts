import { useEffect, useState } from 'react';

import { waitingCounts } from './waiting-counts';

/** Tells how many counts wait on this phone; null until it is known. */
export function useWaitingCounts(): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isGone = false;
    // A browser that keeps nothing has nothing waiting.
    waitingCounts()
      .then(
        ({ length }) => length,
        () => 0,
      )
      .then((found) => !isGone && setCount(found))
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, []);
  return count;
}
