import { useEffect, useRef } from 'react';

import { isDialogOpen } from '../keyboard/is-dialog-open';
import { isTyping } from '../keyboard/use-chords';
import type { KeyActs } from './use-week-keys';

/** Runs acts by single letters wherever the focus is on the page; keys typed in a field or dialog never count. */
export function usePageKeys(acts: KeyActs): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || isDialogOpen()) return;
      const act = latest.current[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
