import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { extended, isScan, noBurst } from './burst';
import { restoreField, toSnapshot } from './typed-value';
import type { FieldSnapshot } from './typed-value';
import { isTyping } from './use-chords';

type Box = RefObject<HTMLInputElement | null>;

/**
 * Listens for the scanner wherever the focus is. Letters that no field wants go to the scan box; a burst into
 * another field becomes a scan, and the field gets back what it held.
 */
export function useWedge(box: Box, onScan: (code: string) => void): void {
  const latest = useRef(onScan);
  latest.current = onScan;
  useEffect(() => {
    const onKeyDown = wedgeListener(box, (code) => latest.current(code));
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [box]);
}

function wedgeListener(box: Box, onScan: (code: string) => void) {
  let burst = noBurst;
  let before: FieldSnapshot | null = null;
  const endScan = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    restoreField(before);
    const { text } = burst;
    burst = noBurst;
    onScan(text);
  };
  return (event: KeyboardEvent) => {
    if (event.target === box.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.key === 'Enter' || event.key === 'Tab') && isScan(burst, event.timeStamp))
      return endScan(event);
    if (event.key.length !== 1) return;
    // A letter nobody waits for belongs to the box; Space stays with the button under the focus.
    if (!isTyping(event.target))
      return void (event.key !== ' ' && box.current?.focus({ preventScroll: true }));
    const next = extended(burst, event.key, event.timeStamp);
    if (next.text.length === 1) before = toSnapshot(event.target);
    burst = next;
  };
}
