import { useEffect, useState } from 'react';

/** What the library said, and when it was heard on the clock that counts only what passes; both change together. */
type Said = { readonly secondsLeft: number; readonly heardAt: number };

/**
 * Counts down from what the library said, by the time that passes and not by the clock of this PC, which may be wrong.
 * What is said anew counts from the moment it is heard. Gives whole seconds, at least 0.
 */
export function useTimeLeft(secondsLeft: number): number {
  const [said, setSaid] = useState(() => hear(secondsLeft));
  const [now, setNow] = useState(said.heardAt);
  // Set while drawing, so that nothing is ever drawn from a new value and the time of an old one.
  if (said.secondsLeft !== secondsLeft) setSaid(hear(secondsLeft));
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const passed = Math.max(0, Math.floor((now - said.heardAt) / 1_000));
  return Math.max(0, said.secondsLeft - passed);
}

function hear(secondsLeft: number): Said {
  return { secondsLeft, heardAt: performance.now() };
}
