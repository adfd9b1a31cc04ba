/** What is wrong with a number as it was typed. */
export type PermitProblem =
  | 'NOT_DIGITS'
  | 'WRONG_LENGTH'
  | 'UNKNOWN_PACKAGING'
  | 'UNKNOWN_REGION'
  | 'ZERO_SERIAL'
  | 'ENDS_TOO_LATE'
  | 'SPREADSHEET_NUMBER';

/** A number that can be right, as it is kept, or what is wrong with it. */
export type PermitReading<Facts> =
  { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly problem: PermitProblem };

const SPREADSHEET = /^\d(?:[.,]\d+)?e\+?\d+$/i;

/**
 * Reads a Nomor Induk Berusaha: 13 digits, with or without blanks. It has no check digit that is published.
 */
export function readNib(typed: string): PermitReading<{ readonly nib: string }> {
  const digits = digitsOf(typed);
  if (typeof digits !== 'string') return digits;
  return digits.length === 13 ? { ok: true, facts: { nib: digits } } : { ok: false, problem: 'WRONG_LENGTH' };
}

/** What the packaging digit of a P-IRT number means. */
export const PIRT_PACKAGING = {
  1: 'GLASS',
  2: 'PLASTIC',
  3: 'CARTON',
  4: 'CAN',
  5: 'ALUMINIUM_FOIL',
  6: 'OTHER',
  7: 'COMPOSITE',
  8: 'MULTIPLE',
} as const;

/** Packaging of a home-made food. */
export type PirtPackaging = (typeof PIRT_PACKAGING)[keyof typeof PIRT_PACKAGING];

/** The parts of a P-IRT number. `expiryYear` is the year its last two digits mean, seen from today. */
export type PirtFacts = {
  /** As it is printed: `P-IRT 2063575010001-29`. */
  readonly printed: string;
  readonly packaging: PirtPackaging;
  readonly foodType: string;
  readonly regency: string;
  readonly product: string;
  readonly producer: string;
  readonly expiryYear: number;
};

/**
 * Reads the number of a halal certificate of BPJPH: `ID` and 17 digits, or 18 on newer ones. What the digits
 * mean is published nowhere we could find, so nothing else is refused; whether it is valid is seen at
 * bpjph.halal.go.id.
 */
export function readHalal(typed: string): PermitReading<{ readonly printed: string }> {
  if (SPREADSHEET.test(typed.trim())) return { ok: false, problem: 'SPREADSHEET_NUMBER' };
  const compact = typed
    .toUpperCase()
    .replace(/[\s.–-]/g, '')
    .replace(/^NO(?:MOR)?:?/, '');
  if (!/^ID\d+$/.test(compact)) return { ok: false, problem: 'NOT_DIGITS' };
  return compact.length === 19 || compact.length === 20
    ? { ok: true, facts: { printed: compact } }
    : { ok: false, problem: 'WRONG_LENGTH' };
}

/** For how many years a P-IRT is given at most. */
const PIRT_YEARS = 5;

/**
 * Reads a permit of home-made food (SPP-IRT): 15 digits, of which the last two are the year it ends; a year
 * further away than its five years is a slip.
 */
export function readPirt(typed: string, today: string): PermitReading<PirtFacts> {
  const digits = digitsOf(typed.replace(/^\s*p\s*-?\s*irt(?:\s*(?:no|nomor)\.?)?\s*:?/i, ''));
  if (typeof digits !== 'string') return digits;
  if (digits.length !== 15) return { ok: false, problem: 'WRONG_LENGTH' };
  const packaging = packagingOf(digits.charAt(0));
  if (!packaging) return { ok: false, problem: 'UNKNOWN_PACKAGING' };
  const regency = digits.slice(3, 7);
  if (!isRegency(regency)) return { ok: false, problem: 'UNKNOWN_REGION' };
  if (digits.slice(9, 13) === '0000') return { ok: false, problem: 'ZERO_SERIAL' };
  const expiryYear = expiryYearOf(digits.slice(13), today);
  if (expiryYear > Number(today.slice(0, 4)) + PIRT_YEARS) return { ok: false, problem: 'ENDS_TOO_LATE' };
  return {
    ok: true,
    facts: {
      printed: `P-IRT ${digits.slice(0, 13)}-${digits.slice(13)}`,
      packaging,
      foodType: digits.slice(1, 3),
      regency,
      product: digits.slice(7, 9),
      producer: digits.slice(9, 13),
      expiryYear,
    },
  };
}

/** Tells whether a P-IRT is still valid in the year of `today`; it is until the end of its last year. */
export function isPirtValid({ expiryYear }: Pick<PirtFacts, 'expiryYear'>, today: string): boolean {
  return expiryYear >= Number(today.slice(0, 4));
}

/** Two digits mean the year nearest to today: `02` is 2102 for somebody who reads it in 2098. */
function expiryYearOf(digits: string, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  const sameCentury = Math.floor(thisYear / 100) * 100 + Number(digits);
  return sameCentury < thisYear - 50 ? sameCentury + 100 : sameCentury;
}

function packagingOf(digit: string): PirtPackaging | undefined {
  return Object.entries(PIRT_PACKAGING).find(([key]) => key === digit)?.[1];
}

/**
 * Codes of provinces begin at 11 (Aceh) and end at 97; a regency is 01 to 79, a city 71 and above
 * (Kepmendagri).
 */
function isRegency(code: string): boolean {
  const [province, regency] = [Number(code.slice(0, 2)), Number(code.slice(2))];
  return province >= 11 && province <= 97 && regency >= 1;
}

function digitsOf(typed: string): string | { readonly ok: false; readonly problem: PermitProblem } {
  const compact = typed.replace(/[\s.–-]/g, '');
  if (SPREADSHEET.test(typed.trim())) return { ok: false, problem: 'SPREADSHEET_NUMBER' };
  return /^\d+$/.test(compact) ? compact : { ok: false, problem: 'NOT_DIGITS' };
}
