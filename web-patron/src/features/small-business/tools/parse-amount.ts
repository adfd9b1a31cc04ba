/** Is the most that a field may hold; whoever writes more is answered as for this much. */
const MOST = 9_000_000_000_000_000;

/** What stands for many zeros, in both languages. */
const SHORT: Readonly<Record<string, number>> = {
  rb: 1e3,
  ribu: 1e3,
  thousand: 1e3,
  jt: 1e6,
  juta: 1e6,
  million: 1e6,
  m: 1e9,
  miliar: 1e9,
  milyar: 1e9,
  billion: 1e9,
};

/**
 * Reads a whole number as people write it: `Rp2.000.000`, `2,000,000`, `2000000,00`, `350 juta`, `1,5
 * miliar`; null for anything else.
 */
export function parseAmount(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^rp\.?\s*/, '');
  const [, figure = '', word = ''] = /^(\d{1,6}(?:[.,]\d{1,3})?)\s*([a-z]+)$/.exec(plain) ?? [];
  const times = SHORT[word];
  if (times !== undefined) return Math.min(Math.round(Number(figure.replace(',', '.')) * times), MOST);
  const whole = plain.replace(/[.,]0{1,2}$/, '');
  if (!/^\d+$|^\d{1,3}([ .,]\d{3})+$/.test(whole)) return null;
  return Math.min(Number(whole.replace(/\D/g, '')), MOST);
}
