import { randomInt } from 'node:crypto';

/**
 * Letters and digits that nobody takes for one another, read aloud or off paper: no 0 and O, 1 and I and L, 2 and Z,
 * 5 and S, 8 and B, U and V, G and 6. Their number is prime, so that the check character finds every single mistake
 * and every two characters that changed places.
 */
const ALPHABET = '34679ACDEFHJKMNPQRTVWXY';
const SIZE = ALPHABET.length;
const LENGTH = 8;
/** What 8, the weight of the check character, is multiplied by to be 1 (modulo 23). */
const INVERSE_OF_LAST = 3;

/** Makes a code such as `A3CD-7KXP`, of which the last character checks the others. */
export function makeVoucherCode(draw: (below: number) => number = randomInt): string {
  const values = Array.from({ length: LENGTH - 1 }, () => draw(SIZE));
  const check = (SIZE - ((weightedSum(values) * INVERSE_OF_LAST) % SIZE)) % SIZE;
  return formatVoucherCode([...values, check].map((value) => ALPHABET[value]).join(''));
}

/**
 * Reads a code as somebody typed it, in any case, with or without its hyphen and spaces; null when it cannot be one,
 * because a character is wrong or the check character does not fit.
 */
export function readVoucherCode(typed: string): string | null {
  const plain = typed.replace(/[\s-]/g, '').toUpperCase();
  if (plain.length !== LENGTH) return null;
  const values = [...plain].map((character) => ALPHABET.indexOf(character));
  if (values.some((value) => value === -1) || weightedSum(values) % SIZE !== 0) return null;
  return formatVoucherCode(plain);
}

function formatVoucherCode(plain: string): string {
  return `${plain.slice(0, 4)}-${plain.slice(4)}`;
}

function weightedSum(values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + (index + 1) * value, 0);
}
