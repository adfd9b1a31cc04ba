import { useEffect, useRef } from 'react';

import { useShellActs } from './shell-acts';

/**
 * Returns the act of telling what came of an act to somebody who has left its screen meanwhile: the frame then says
 * it. It gives false as long as the screen stands and can say it itself.
 */
export function useTellingLate(): (words: string) => boolean {
  const { tell } = useShellActs();
  const hasLeft = useRef(false);
  useEffect(() => {
    hasLeft.current = false;
    return () => {
      hasLeft.current = true;
    };
  }, []);
  return (words) => {
    if (hasLeft.current) tell(words);
    return hasLeft.current;
  };
}
