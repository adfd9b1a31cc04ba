import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

import { recordScroll, restoreScroll } from './scroll-positions';

/**
 * Does for moves inside the portal what the browser does for page loads: a new page starts at its top with
 * the focus on its content, going back returns to the place and the link that were left. It also marks that
 * the page was moved, for the phone bar.
 */
export function ScrollRestoration(): null {
  const { key, pathname, search, hash } = useLocation();
  const move = useNavigationType();
  const shown = useRef({ pathname, search, isFirst: true });
  // In the layout phase, as the scrolling of the page that comes must not be noted for the one that goes.
  useLayoutEffect(() => recordScroll(key), [key]);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { pathname, search, isFirst: false };
    if (move === 'POP' && !before.isFirst) return restoreScroll(key);
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
    else if (!before.isFirst && isAnother(before, { pathname, search })) toTop();
    if (!before.isFirst && before.pathname !== pathname)
      document.getElementById('isi')?.focus({ preventScroll: true });
    return undefined;
  }, [key, move, pathname, search, hash]);
  return null;
}

// Newer browsers answer scrolling with a promise, which an effect must not return.
function toTop(): void {
  window.scrollTo(0, 0);
}

type Address = { readonly pathname: string; readonly search: string };

/** A filter keeps the reader where they are; another path, query or page of the list starts at the top. */
function isAnother(before: Address, after: Address): boolean {
  const [left, right] = [new URLSearchParams(before.search), new URLSearchParams(after.search)];
  return (
    before.pathname !== after.pathname ||
    ['q', 'setelah', 'sebelum'].some((name) => left.get(name) !== right.get(name))
  );
}
