import { useEffect, useState } from "react";

/** Holds what is being printed and opens the browser's print window once it is drawn. */
export function usePrinting<What>() {
  const [printing, setPrinting] = useState<What | null>(null);
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
