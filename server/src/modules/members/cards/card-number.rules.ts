const DIGITS = 6;

/** How a card number begins in a year: `PSR-26-`. */
function beginning(prefix: string, year: number): string {
  return `${prefix}-${String(year % 100).padStart(2, '0')}-`;
}

/**
 * Writes the number of a card: the letters of the library, the year of registration and a running number,
 * nothing about the person.
 */
export function formatCardNumber(prefix: string, year: number, running: number): string {
  return beginning(prefix, year) + String(running).padStart(DIGITS, '0');
}

/**
 * Reads a card number as scanned or typed: stars of Code 39, blanks, small letters and missing hyphens do not
 * matter. Other systems' numbers stay as they are.
 */
export function readCardNumber(text: string): string {
  const written = text
    .trim()
    .replace(/^\*|\*$/g, '')
    .toUpperCase()
    .slice(0, 40);
  // The letters may have changed since a card was given, so that the form alone tells.
  const own = /^([A-Z]{2,5})[\s-]?(\d\d)[\s-]?(\d{6,9})$/.exec(written);
  return own ? `${own[1]}-${own[2]}-${own[3]}` : written;
}

/** The card numbers of the last ten years that end in a running number somebody typed alone: `123`. */
export function cardNumbersEndingIn(digits: string, prefix: string, year: number): string[] {
  return Array.from({ length: 10 }, (_, back) => formatCardNumber(prefix, year - back, Number(digits)));
}
