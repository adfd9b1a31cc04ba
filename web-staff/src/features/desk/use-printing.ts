import { useEffect, useState } from "react";

import type { DeskRow } from "./desk-rows";

/** What is on its way to the printer: the receipt of the session, or the slip of one copy. */
export type Printing = { readonly kind: "receipt" } | { readonly kind: "copy"; readonly row: DeskRow } | null;

/** Holds what is being printed and opens the browser's print window once it is drawn. */
export function usePrinting() {
  const [printing, setPrinting] = useState<Printing>(null);
  useEffect(() => {
    if (printing === null) return undefined;
    const end = () => setPrinting(null);
    addEventListener("afterprint", end, { once: true });
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("afterprint", end);
    };
  }, [printing]);
  return { printing, print: setPrinting };
}
