import { useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

import { extended, isScan, noBurst } from '../../../../lib/keyboard/burst';

const ANSWER_PAUSE_MS = 120;

/** What the scan box tells the desk. */
export type ScanBoxActs = {
  readonly onScan: (code: string, isBurst: boolean) => void;
  /** A single figure in the empty box, after a pause; says whether something waited for it. */
  readonly onFigure: (figure: number) => boolean;
  /** Keys that an open list of people takes; says whether it did. */
  readonly onListKey: (key: string) => boolean;
  readonly onHelp: () => void;
};

/**
 * Returns what the scan box listens to. A figure alone answers the open exception only after a pause, so that
 * a barcode that begins with it never does.
 */
export function useScanBox(box: RefObject<HTMLInputElement | null>, acts: ScanBoxActs) {
  const burst = useRef(noBurst);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const take = () => {
    const text = box.current?.value ?? '';
    clearBox(box);
    return text;
  };
  const answer = () => {
    const text = box.current?.value ?? '';
    if (!/^\d$/.test(text) || !acts.onFigure(Number(text))) return false;
    clearBox(box);
    return true;
  };
  const submit = (at: number) => {
    clearTimeout(timer.current);
    const wasScan = isScan(burst.current, at);
    burst.current = noBurst;
    if (answer()) return;
    const text = take();
    if (text.trim() !== '') acts.onScan(text, wasScan);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isEmpty = event.currentTarget.value === '';
    if (event.key === '?' && isEmpty) return stop(event, acts.onHelp);
    if (
      ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key) &&
      (isEmpty || event.key !== 'Enter') &&
      acts.onListKey(event.key)
    )
      return event.preventDefault();
    if (event.key === 'Escape' && !isEmpty) return stop(event, () => clearBox(box));
    if (event.key === 'Enter' || (event.key === 'Tab' && isScan(burst.current, event.timeStamp)))
      return stop(event, () => submit(event.timeStamp));
    if (event.key.length === 1) burst.current = extended(burst.current, event.key, event.timeStamp);
  };
  const onInput = () => {
    clearTimeout(timer.current);
    if (/^\d$/.test(box.current?.value ?? '')) timer.current = setTimeout(answer, ANSWER_PAUSE_MS);
  };
  return { onKeyDown, onInput };
}

function clearBox(box: RefObject<HTMLInputElement | null>): void {
  if (box.current !== null) box.current.value = '';
}

function stop(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  act();
}
