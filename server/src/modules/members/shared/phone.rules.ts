/**
 * Reads a telephone number and writes it as `+62…`: mobile numbers (08, 8 to 11 more digits) and landlines
 * with their area code, in any usual grouping; numbers of other countries need their `+`. Null if it is none.
 */
export function normalisePhone(text: string): string | null {
  const written = text.trim();
  if (!/^\+?[\d\s().-]+$/.test(written)) return null;
  const digits = written.replace(/\D/g, '');
  if (written.startsWith('+') && !digits.startsWith('62'))
    return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : null;
  const national = nationalPart(digits);
  return MOBILE.test(national) || LANDLINE.test(national) ? `+62${national}` : null;
}

/** 8 and 8 to 11 more digits. */
const MOBILE = /^8\d{8,11}$/;
/** Area code of two or three digits and a number of five to eight. */
const LANDLINE = /^[2-79]\d{7,10}$/;

/**
 * Drops the country code, and the zero that many leave behind it: `+62 0812…`. Without either, only a mobile
 * number is plain.
 */
function nationalPart(digits: string): string {
  if (digits.startsWith('62') && digits.length >= 10) return digits.slice(2).replace(/^0/, '');
  if (digits.startsWith('0')) return digits.slice(1);
  return MOBILE.test(digits) ? digits : '';
}
