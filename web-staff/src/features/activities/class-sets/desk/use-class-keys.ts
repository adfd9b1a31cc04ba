import { useEffect, useRef } from 'react';

import { isDialogOpen } from '../../../../lib/keyboard/is-dialog-open';

/** What the keys of a class set do; one that is absent does nothing. */
export type ClassKeys = {
  readonly F8?: (() => void) | undefined;
  readonly F9?: (() => void) | undefined;
  readonly lend?: (() => void) | undefined;
};

/** Listens for the keys of a class set, whatever has the focus; while a dialog is open they are its own. */
export function useClassKeys(keys: ClassKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isDialogOpen()) return;
      const act = actOf(event, latest.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function actOf(event: KeyboardEvent, keys: ClassKeys): (() => void) | undefined {
  if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') return keys.lend;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  return event.key === 'F8' || event.key === 'F9' ? keys[event.key] : undefined;
}
