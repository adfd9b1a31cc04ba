import { useEffect, useState } from 'react';

/** Counts seconds down to zero; a new start begins anew. */
export function useCountdown(): { readonly seconds: number; readonly start: (seconds: number) => void } {
  const [seconds, setSeconds] = useState(0);
  const isRunning = seconds > 0;
  useEffect(() => {
    if (!isRunning) return undefined;
    const beat = setInterval(() => setSeconds((left) => Math.max(0, left - 1)), 1000);
    return () => clearInterval(beat);
  }, [isRunning]);
  return { seconds, start: setSeconds };
}
