/** Is the most that a field may hold; whoever writes more is answered as for this much. */
const MOST = 9_000_000_000_000_000;

/** Reads a whole number as people write it: `Rp2.000.000`, `2,000,000`, `2000000,00`; null for anything else. */
export function amountOf(text: string): number | null {
  const plain = text.trim().replace(/^rp\.?\s*/i, "").replace(/[.,]0{1,2}$/, "");
  if (!/^\d+$|^\d{1,3}([ .,]\d{3})+$/.test(plain)) return null;
  return Math.min(Number(plain.replace(/\D/g, "")), MOST);
}
