import { useEffect, useState } from 'react';

import { acceptGivenUp, doorsOf, givenUpScans, scansStillWaiting } from './waiting-scans';
import type { GivenUp, WaitingDoor } from './waiting-scans';

/**
 * Tells which doors have scans waiting on this phone, and what was given up; what is too old is given up by
 * looking. Null until it is known.
 */
export function useWaitingDoors(): {
  readonly doors: readonly WaitingDoor[] | null;
  readonly givenUp: GivenUp | null;
  readonly accept: () => void;
} {
  const [doors, setDoors] = useState<readonly WaitingDoor[] | null>(null);
  const [givenUp, setGivenUp] = useState<GivenUp | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const found = doorsOf(await scansStillWaiting(new Date()));
      if (isGone) return;
      setDoors(found);
      setGivenUp(givenUpScans());
    };
    // A browser that keeps nothing has nothing waiting.
    look().catch(() => !isGone && setDoors([]));
    return () => {
      isGone = true;
    };
  }, []);
  const accept = () => {
    acceptGivenUp();
    setGivenUp(null);
  };
  return { doors, givenUp, accept };
}
