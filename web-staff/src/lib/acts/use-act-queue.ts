import { useCallback, useRef } from 'react';

/** Does an act once all those before it have ended. */
export type ActQueue = <Result>(act: () => Promise<Result>) => Promise<Result>;

/** Returns a queue that puts acts one after the other: one that comes while another is under way is not dropped. */
export function useActQueue(): ActQueue {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(<Result>(act: () => Promise<Result>) => {
    const mine = last.current.then(act);
    last.current = mine.catch(() => undefined);
    return mine;
  }, []);
}
