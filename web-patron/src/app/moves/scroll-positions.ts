import { linkAt, findLinkPlace } from './find-link-place';
import type { LinkPlace } from './find-link-place';

type ReadingPlace = { readonly y: number; readonly link: LinkPlace | null };

const LONGEST_WAIT_MS = 5_000;
const START: ReadingPlace = { y: 0, link: null };
const places = new Map<string, ReadingPlace>();

/** Notes how far down a page is read and which link leaves it, until the returned function is called. */
export function recordScroll(key: string): () => void {
  const noteScroll = () => {
    places.set(key, { ...(places.get(key) ?? START), y: window.scrollY });
    document.documentElement.classList.toggle('moved', window.scrollY > 0);
  };
  const noteLink = ({ target }: Event) => {
    const link = findLinkPlace(document, target instanceof Element ? target : null);
    places.set(key, { y: window.scrollY, link });
  };
  window.addEventListener('scroll', noteScroll, { passive: true });
  // Before anybody else hears of the click: afterwards the page may be another one.
  window.addEventListener('click', noteLink, { capture: true });
  return () => {
    window.removeEventListener('scroll', noteScroll);
    window.removeEventListener('click', noteLink, { capture: true });
  };
}

/**
 * Brings a reader who goes back to where the page was left; waits for a list that is still on its way, unless
 * the reader moves.
 */
export function restoreScroll(key: string): () => void {
  const place = places.get(key) ?? START;
  if (hasReturned(place)) return () => undefined;
  const watch = new MutationObserver(() => {
    if (hasReturned(place)) stop();
  });
  const timer = setTimeout(() => stop(), LONGEST_WAIT_MS);
  const stop = () => {
    watch.disconnect();
    clearTimeout(timer);
    for (const name of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
      window.removeEventListener(name, stop);
  };
  for (const name of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    window.addEventListener(name, stop, { passive: true });
  watch.observe(document.body, { childList: true, subtree: true });
  return stop;
}

function hasReturned({ y, link }: ReadingPlace): boolean {
  const found = link === null ? null : linkAt(document, link);
  if (link !== null && found === null) return false;
  window.scrollTo(0, y);
  found?.focus({ preventScroll: true });
  // A page that is not yet long enough is no place to stop at.
  return found !== null || Math.abs(window.scrollY - y) < 2;
}
