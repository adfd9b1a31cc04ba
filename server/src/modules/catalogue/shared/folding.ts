/**
 * Apostrophes of all shapes, and the Arabic ayn and hamza, are left out: *Al-Qur'an* and *Alquran* fold
 * alike.
 */
const APOSTROPHES = /['`´‘’ʼʻʿʾ′‛]/g;
const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const IS_PLAIN = /^[a-z0-9 ]*$/;

/** Folds text for comparison: small letters without marks or apostrophes, words parted by single blanks. */
export function foldHeading(text: string): string {
  const lower = text.toLowerCase();
  if (IS_PLAIN.test(lower)) return lower.replace(/ +/g, ' ').trim();
  return lower.normalize('NFKD').replace(APOSTROPHES, '').replace(MARKS, '').replace(NOT_WORD, ' ').trim();
}

/** Folds text and closes it up, so that *corat-coret*, *coratcoret* and *corat coret* are the same. */
export function closeUp(text: string): string {
  return foldHeading(text).replace(/ /g, '');
}
