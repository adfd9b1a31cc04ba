import { parse } from 'isbn3';

import type { IdentifierKind } from './catalogue.terms';

/** What a printed number means. */
export type IdentifierReading = {
  readonly kind: IdentifierKind;
  /** 13 digits for ISBN, 8 characters for ISSN; null if it cannot be read as one. */
  readonly normalised: string | null;
  /** Null where there is no check digit to judge. */
  readonly isCheckDigitValid: boolean | null;
};

const SEPARATORS = /[\s\u2010-\u2015\u2212-]+/g;
const UNREADABLE: IdentifierReading = { kind: 'OTHER', normalised: null, isCheckDigitValid: null };

/**
 * Reads a printed number as ISBN or ISSN. A wrong check digit is flagged, not refused: books are sold with it
 * and are asked for by it. Goods numbers (899…), magazines' EAN (977…) and music (979-0…) are no ISBN
 * although their check digit is right.
 */
export function readIdentifier(printed: string): IdentifierReading {
  const compact = printed
    .replace(/^\s*(?:ISBN(?:-1[03])?|e-?ISSN|ISSN)\s*:?\s*/i, '')
    .replace(SEPARATORS, '')
    .toUpperCase();
  if (/^97[89]\d{10}$/.test(compact) && !compact.startsWith('9790')) {
    return { kind: 'ISBN', normalised: compact, isCheckDigitValid: checkDigit13(compact) === compact[12] };
  }
  if (/^\d{9}[\dX]$/.test(compact)) {
    return {
      kind: 'ISBN',
      normalised: toIsbn13(compact),
      isCheckDigitValid: checkDigit11(compact, 10) === compact[9],
    };
  }
  if (/^\d{7}[\dX]$/.test(compact)) {
    return { kind: 'ISSN', normalised: compact, isCheckDigitValid: checkDigit11(compact, 8) === compact[7] };
  }
  return UNREADABLE;
}

const FEWEST_DIGITS = 5;

/**
 * Reads the beginning of an ISBN, at least five digits, as somebody may type it from a shelf list; null for
 * whole numbers and other texts.
 */
export function readIdentifierBeginning(text: string): string | null {
  const typed = text.trim().replace(/^ISBN(?:-1[03])?\s*:?\s*/i, '');
  if (!/^(?:\d[\d-]*|97[89][\d\s-]*)$/.test(typed)) return null;
  const digits = typed.replace(/\D/g, '');
  return digits.length >= FEWEST_DIGITS && digits.length < 13 ? digits : null;
}

/**
 * Gives the number as people read it: an ISBN or ISSN with hyphens where they belong, anything else as
 * printed.
 */
export function displayIdentifier(printed: string): string {
  const { kind, normalised } = readIdentifier(printed);
  if (normalised === null) return printed.trim();
  if (kind === 'ISSN') return `${normalised.slice(0, 4)}-${normalised.slice(4)}`;
  return parse(normalised)?.isbn13h ?? normalised;
}

/** Gives the 10-character form of a 13-digit ISBN, which only 978 numbers have. */
export function toIsbn10(isbn13: string): string | null {
  if (!/^978\d{10}$/.test(isbn13)) return null;
  const core = isbn13.slice(3, 12);
  return core + checkDigit11(core, 10);
}

function toIsbn13(isbn10: string): string {
  const core = `978${isbn10.slice(0, 9)}`;
  return core + checkDigit13(core);
}

/** EAN: weights 1 and 3 by turns, the sum with the check digit is divisible by ten. */
function checkDigit13(digits: string): string {
  let sum = 0;
  for (let place = 0; place < 12; place += 1) sum += Number(digits[place]) * (place % 2 === 0 ? 1 : 3);
  return String((10 - (sum % 10)) % 10);
}

/** ISBN-10 and ISSN: falling weights, the sum is divisible by eleven, X stands for ten. */
function checkDigit11(digits: string, length: number): string {
  let sum = 0;
  for (let place = 0; place < length - 1; place += 1) sum += Number(digits[place]) * (length - place);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}
