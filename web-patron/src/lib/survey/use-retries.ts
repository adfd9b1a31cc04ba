import { useEffect, useRef } from 'react';

const RETRY_MS = 20_000;

/** Tries again when there is a connection, and now and then besides. */
export function useRetries(isWaiting: boolean, retry: () => void): void {
  const latest = useRef(retry);
  useEffect(() => {
    latest.current = retry;
  });
  useEffect(() => {
    if (!isWaiting) return;
    const again = () => latest.current();
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    if (navigator.onLine) setTimeout(again, 0);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [isWaiting]);
}
