import { useEffect, useState } from 'react';

import { acceptGivenUp, groupBySession, givenUpScans, scansStillWaiting } from './waiting-scans';
import type { GivenUp, WaitingCheckIn } from './waiting-scans';

/**
 * Tells which doors have scans waiting on this phone, and what was given up; what is too old is given up by
 * looking. Null until it is known.
 */
export function useWaitingCheckIns(): {
  readonly doors: readonly WaitingCheckIn[] | null;
  readonly givenUp: GivenUp | null;
  readonly accept: () => void;
} {
  const [doors, setDoors] = useState<readonly WaitingCheckIn[] | null>(null);
  const [givenUp, setGivenUp] = useState<GivenUp | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const found = groupBySession(await scansStillWaiting(new Date()));
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
