import { useEffect, useRef } from 'react';

import { isDialogOpen } from './is-dialog-open';

const CHORD_MS = 1200;

/** What each second key after `G` does. */
export type Chords = Readonly<Record<string, () => void>>;

/** Listens for `G` followed by another letter; letters typed into a field or above a dialog never count. */
export function useChords(chords: Chords): void {
  const latest = useRef(chords);
  latest.current = chords;
  useEffect(() => {
    let openedAt = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isDialogOpen()) return;
      const key = event.key.toLowerCase();
      const isOpen = Date.now() - openedAt < CHORD_MS;
      const act = isOpen ? latest.current[key] : undefined;
      openedAt = key === 'g' && !isOpen ? Date.now() : 0;
      if (act === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

/** Says whether an element takes text, so that single letters belong to it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role="dialog"], [data-takes-keys]') !== null
  );
}
