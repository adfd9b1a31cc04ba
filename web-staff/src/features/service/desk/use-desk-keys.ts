import { useEffect, useRef } from 'react';

import { isDialogOpen } from '../../../lib/keyboard/is-dialog-open';

/** What the function keys of the desk do. */
export type DeskKeys = {
  readonly F2: () => void;
  readonly F3: () => void;
  readonly F4: () => void;
  readonly F6: () => void;
  readonly F7: () => void;
  readonly F8: () => void;
  readonly F9: () => void;
  readonly F10: () => void;
  /** With Shift: the same thing about the person or the family. */
  readonly shifted: {
    readonly F4: () => void;
    readonly F6: () => void;
  };
  readonly Escape: () => void;
  /** Alt and a figure: a member of the family, from 1. */
  readonly relative: (place: number) => void;
  readonly undo: () => void;
};

const functionKeys = ['F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'F10'] as const;

/** Listens for the keys of the desk, whatever has the focus; while a dialog is open they are its own. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    let wasDialogOpen = false;
    // A dialog that Esc closes is gone by the time the key gets here, and must not end the session as well.
    const beforeAnyone = () => void (wasDialogOpen = isDialogOpen());
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || wasDialogOpen) return;
      const act = actOf(event, latest.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', beforeAnyone, { capture: true });
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', beforeAnyone, { capture: true });
      removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function actOf(event: KeyboardEvent, keys: DeskKeys): (() => void) | undefined {
  if (event.altKey && !event.ctrlKey && /^Digit[1-9]$/.test(event.code))
    return () => keys.relative(Number(event.code.slice(-1)));
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z')
    return holdsText(event.target) ? undefined : keys.undo;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'Escape') return keys.Escape;
  if (event.shiftKey) return event.key === 'F4' || event.key === 'F6' ? keys.shifted[event.key] : undefined;
  const name = functionKeys.find((key) => key === event.key);
  return name === undefined ? undefined : keys[name];
}

// Ctrl Z in a field with text takes back letters, as everywhere.
function holdsText(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== '';
}
