import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";

const positions = new Map<string, number>();

/**
 * Does for moves inside the portal what the browser does for page loads: a new page starts at its top with the focus on
 * its content, going back returns to the place that was left. It also marks that the page was moved, for the phone bar.
 */
export function PageMoves(): null {
  const { key, pathname, search, hash } = useLocation();
  const move = useNavigationType();
  const shown = useRef({ pathname, search, isFirst: true });
  useEffect(() => {
    const remember = () => {
      positions.set(key, window.scrollY);
      document.documentElement.classList.toggle("moved", window.scrollY > 0);
    };
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [key]);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { pathname, search, isFirst: false };
    if (!before.isFirst || hash !== "") moveTo({ hash, y: move === "POP" && !before.isFirst ? (positions.get(key) ?? 0) : null, isNew: isAnother(before, { pathname, search }) });
    if (!before.isFirst && move !== "POP" && before.pathname !== pathname) document.getElementById("isi")?.focus({ preventScroll: true });
  }, [key, move, pathname, search, hash]);
  return null;
}

type Move = { readonly hash: string; readonly y: number | null; readonly isNew: boolean };

// Newer browsers answer scrolling with a promise, which an effect must not return.
function moveTo({ hash, y, isNew }: Move): void {
  if (y !== null) window.scrollTo(0, y);
  else if (hash !== "") document.getElementById(hash.slice(1))?.scrollIntoView();
  else if (isNew) window.scrollTo(0, 0);
}

type Address = { readonly pathname: string; readonly search: string };

/** A filter keeps the reader where they are; another path, query or page of the list starts at the top. */
function isAnother(before: Address, after: Address): boolean {
  const [left, right] = [new URLSearchParams(before.search), new URLSearchParams(after.search)];
  return before.pathname !== after.pathname || ["q", "setelah", "sebelum"].some((name) => left.get(name) !== right.get(name));
}
