/** Lower-cases an e-mail address and drops blanks around it, so that one account has one spelling. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/**
 * Tells whether the text looks like a complete e-mail address; whether somebody reads it only a message can
 * tell.
 */
export function isEmail(text: string): boolean {
  return text.length <= 200 && /^[^\s@<>"]+@[^\s@.<>"]+(\.[^\s@.<>"]+)+$/.test(text);
}
