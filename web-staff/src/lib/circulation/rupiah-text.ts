/**
 * Reads whole rupiah as people write them: `5000`, `5.000`, `Rp5.000`; null when it is no amount above zero.
 */
export function rupiahFrom(text: string): number | null {
  const amount = countedRupiahFrom(text);
  return amount === null || amount === 0 ? null : amount;
}

/** Reads what was counted, which may be nothing at all: `0`; null when it is no amount. */
export function countedRupiahFrom(text: string): number | null {
  const digits = text
    .trim()
    .replace(/^rp\.?\s*/i, '')
    .replace(/[.,\s](?=\d{3}(\D|$))/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

/** Tells whether an amount was entered that cannot be read; nothing entered is no mistake. */
export function isUnreadableRupiah(text: string): boolean {
  return text.trim() !== '' && countedRupiahFrom(text) === null;
}
