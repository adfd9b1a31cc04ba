/**
 * Editions of the Indonesian classification of business fields (KBLI): a code means something only with its
 * edition.
 */
export const KBLI_EDITIONS = ['2017', '2020', '2025'] as const;

/** Year of an edition. 2025 is Peraturan BPS 7/2025, 2020 is Peraturan BPS 2/2020. */
export type KbliEdition = (typeof KBLI_EDITIONS)[number];

/** A code with its edition; the code is text, because codes begin with zeros. */
export type Kbli = { readonly code: string; readonly edition: KbliEdition };

/** A code that can be right, or what is wrong with it. */
export type KbliReading =
  | { readonly ok: true; readonly kbli: Kbli }
  | { readonly ok: false; readonly problem: 'NOT_FIVE_DIGITS' | 'UNKNOWN_DIVISION' | 'LOST_ZERO' };

/** Divisions (first two digits) that no edition uses. */
const UNUSED_DIVISIONS = new Set(['00', '04', '34', '40', '44', '48', '54', '57', '67', '76', '83', '89']);

/**
 * Reads a code of five digits. Four digits are refused as a lost zero in front: a spreadsheet makes 1111 of
 * 01111 (maize). A code is never turned into another edition: one old code may be several new ones.
 */
export function readKbli(typed: string, edition: KbliEdition): KbliReading {
  const code = typed.replace(/[\s.]/g, '');
  if (/^\d{4}$/.test(code)) return { ok: false, problem: 'LOST_ZERO' };
  if (!/^\d{5}$/.test(code)) return { ok: false, problem: 'NOT_FIVE_DIGITS' };
  return UNUSED_DIVISIONS.has(code.slice(0, 2))
    ? { ok: false, problem: 'UNKNOWN_DIVISION' }
    : { ok: true, kbli: { code, edition } };
}
