import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

import { extended, isScan, noBurst } from './burst';
import { isDialogOpen } from './is-dialog-open';
import { isTyping } from './use-chords';

const HELD_MS = 60;

type Held = { readonly target: EventTarget; readonly key: KeyboardEventInit };

/**
 * Listens for the scanner on a page without a scan box, while the focus is in no field. Letters are held back
 * for a moment, so that those of a scan never act as keys of the page; what was no scan acts right after.
 */
export function usePageScan(isOn: boolean, onScan: (code: string) => void): void {
  const latest = useRef(onScan);
  latest.current = onScan;
  useEffect(() => {
    if (!isOn) return undefined;
    const scanner = pageScanner((code) => latest.current(code));
    addEventListener('keydown', scanner.onKeyDown, { capture: true });
    return () => {
      removeEventListener('keydown', scanner.onKeyDown, { capture: true });
      scanner.release();
    };
  }, [isOn]);
}

function pageScanner(onScan: (code: string) => void) {
  let burst = noBurst;
  let held: readonly Held[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReplaying = false;
  const release = () => {
    clearTimeout(timer);
    const keys = held;
    held = [];
    isReplaying = true;
    for (const { target, key } of keys)
      flushSync(() => void target.dispatchEvent(new KeyboardEvent('keydown', key)));
    isReplaying = false;
  };
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const hold = (event: KeyboardEvent) => {
    burst = extended(burst, event.key, event.timeStamp);
    if (burst.text.length === 1) release();
    take(event);
    const { key, code, shiftKey } = event;
    held = [
      ...held,
      { target: event.target ?? document, key: { key, code, shiftKey, bubbles: true, cancelable: true } },
    ];
    clearTimeout(timer);
    timer = setTimeout(release, HELD_MS);
  };
  const endScan = (event: KeyboardEvent) => {
    take(event);
    clearTimeout(timer);
    const { text } = burst;
    [burst, held] = [noBurst, []];
    onScan(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReplaying) return;
    if ((event.key === 'Enter' || event.key === 'Tab') && isScan(burst, event.timeStamp))
      return endScan(event);
    if (isLetterOfCode(event) && !isTyping(event.target) && !isDialogOpen()) return hold(event);
    burst = noBurst;
    release();
  };
  return { onKeyDown, release };
}

function isLetterOfCode({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !repeat && /^[\p{L}\p{N}:.-]$/u.test(key);
}
