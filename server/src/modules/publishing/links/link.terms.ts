/** What may come of a click; new ones may follow. */
export const LINK_RESULTS = ['REGISTRATION', 'HOLD', 'MEMBERSHIP', 'ATTENDANCE'] as const;
/** One of the things that may come of a click. */
export type LinkResult = (typeof LINK_RESULTS)[number];

/** Letters and digits that nobody takes for one another, read aloud or copied from a poster. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const CODE_LENGTH = 7;
/** The word in an address that says by which link somebody came, in both languages; the search has `dari` for years. */
export const LINK_PARAMETER = 'lewat';
/** Registrations keep which link they came from until so long after their event has ended. */
export const DAYS_KEPT_AFTER_EVENT = 30;

/** Writes 7 letters from bytes of chance: 27 thousand million codes, which nobody guesses one by one. */
export function linkCode(bytes: Uint8Array): string {
  return [...bytes.subarray(0, CODE_LENGTH)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

/** Reads a code as it stands in an address, in letters of either size; null when it cannot be one. */
export function readLinkCode(text: string): string | null {
  const code = text.trim().toLowerCase();
  return code.length === CODE_LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
}

/** The address of a link below the portal. */
export function linkPath(code: string): string {
  return `/s/${code}`;
}
