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
    if (before.isFirst && hash === "") return;
    if (move === "POP" && !before.isFirst) return window.scrollTo(0, positions.get(key) ?? 0);
    if (hash !== "") return document.getElementById(hash.slice(1))?.scrollIntoView();
    if (before.pathname !== pathname || isAnotherPage(before.search, search)) window.scrollTo(0, 0);
    if (before.pathname !== pathname) document.getElementById("isi")?.focus({ preventScroll: true });
  }, [key, move, pathname, search, hash]);
  return null;
}

/** A filter keeps the reader where they are; another query or page of the list starts at the top. */
function isAnotherPage(before: string, after: string): boolean {
  const [left, right] = [new URLSearchParams(before), new URLSearchParams(after)];
  return ["q", "setelah", "sebelum"].some((name) => left.get(name) !== right.get(name));
}
