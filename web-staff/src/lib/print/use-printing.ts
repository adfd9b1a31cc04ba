import { useEffect, useState } from 'react';

/**
 * Holds what is being printed and what waits behind it, and opens the browser's print window once each is
 * drawn.
 */
export function usePrinting<What>() {
  const [waiting, setWaiting] = useState<readonly What[]>([]);
  const [printing] = waiting;
  useEffect(() => {
    if (printing === undefined) return undefined;
    const end = () => setWaiting(([, ...later]) => later);
    addEventListener('afterprint', end, { once: true });
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', end);
    };
  }, [printing]);
  return { printing: printing ?? null, print: (what: What) => setWaiting((before) => [...before, what]) };
}
