/** Reads whole rupiah as people write them: `5000`, `5.000`, `Rp5.000`; null when it is no amount above zero. */
export function rupiahFrom(text: string): number | null {
  const digits = text.trim().replace(/^rp\s*/i, "").replace(/[.,\s](?=\d{3}(\D|$))/g, "");
  if (!/^\d{1,9}$/.test(digits)) return null;
  const amount = Number(digits);
  return amount > 0 ? amount : null;
}
