/** Letters of a ticket: none that are taken for another when read aloud or typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const PREFIX = 'PSR-TIKET:';
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** Makes a ticket code from chance: twelve letters hold 60 bits, which nobody guesses at the door. */
export function ticketCode(bytes: Uint8Array): string {
  return [...bytes.subarray(0, LENGTH)].map((byte) => ALPHABET.charAt(byte % 32)).join('');
}

/** Writes a code as people read it: `K7QM-2XR4-TDWE`. */
export function ticketText(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

/** What stands in the QR picture of a ticket. */
export function ticketQr(code: string): string {
  return `${PREFIX}${code}`;
}

/**
 * Reads a ticket as scanned or typed; null when it cannot be one. Letters that look like digits are taken for
 * them.
 */
export function readTicket(entered: string): string | null {
  const bare = entered
    .trim()
    .toUpperCase()
    .replace(PREFIX, '')
    .replace(/[\s-]/g, '')
    .replace(/[OILU]/g, (letter) => LOOKALIKES[letter] ?? letter);
  return bare.length === LENGTH && [...bare].every((letter) => ALPHABET.includes(letter)) ? bare : null;
}
