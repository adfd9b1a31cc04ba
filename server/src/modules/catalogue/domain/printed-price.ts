/** Currency marks of other countries: their amounts are no rupiah. */
const FOREIGN = /[$€£¥]|\b(?:USD|EUR|SGD|MYR|GBP|AUD)\b/i;

/**
 * Reads a price in whole rupiah: `Rp 85.000`, `85000`, `85.000,00`, `85000.00`; null when it is none or in
 * another currency.
 */
export function parseRupiah(printed: string): number | null {
  if (FOREIGN.test(printed)) return null;
  const amount = /\d[\d.,]*/.exec(printed)?.[0] ?? '';
  const whole = amount.replace(/[.,]\d{1,2}$/, '').replace(/[.,]/g, '');
  return whole === '' || whole.length > 15 ? null : Number(whole);
}
