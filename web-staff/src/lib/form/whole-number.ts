/** Reads a whole number; null when nothing or no number is written. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}

/** Says whether a field for a number holds one or nothing. */
export function isNumberOrEmpty(text: string): boolean {
  return text.trim() === '' || wholeNumber(text) !== null;
}
