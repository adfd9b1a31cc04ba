import { useEffect, useRef } from 'react';

/**
 * Returns what a line of buttons takes so that it keeps the focus when the focused button goes away: the keyboard and a
 * reader of the screen go on from there instead of from the top of the page.
 */
export function useKeptFocus<Line extends HTMLElement>() {
  const line = useRef<Line>(null);
  const isInside = useRef(false);
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) line.current?.focus();
  });
  return {
    ref: line,
    tabIndex: -1,
    onFocus: () => void (isInside.current = true),
    onBlur: () => void (isInside.current = false),
  };
}
