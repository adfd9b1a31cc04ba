import type { LinkKind } from '../business.terms';

/** Sites by kind: a link of a kind leads there and nowhere else. Any site is a website. */
const HOSTS: Readonly<Record<Exclude<LinkKind, 'WEBSITE'>, readonly string[]>> = {
  INSTAGRAM: ['instagram.com'],
  FACEBOOK: ['facebook.com', 'fb.com'],
  TIKTOK: ['tiktok.com'],
  YOUTUBE: ['youtube.com', 'youtu.be'],
  SHOPEE: ['shopee.co.id'],
  TOKOPEDIA: ['tokopedia.com', 'tokopedia.link'],
  MAPS: ['maps.app.goo.gl', 'google.com', 'goo.gl', 'openstreetmap.org'],
};

/** A link that can be shown, or what is wrong with it. */
export type LinkReading =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly problem: 'NOT_HTTPS' | 'WRONG_SITE' };

const LONGEST = 300;

/**
 * Reads a link as typed: `@name` and addresses without `https://` are completed; other schemes, user names
 * and ports are refused.
 */
export function readLink(kind: LinkKind, typed: string): LinkReading {
  const url = parse(completed(kind, typed.trim()));
  if (url === null) return { ok: false, problem: 'NOT_HTTPS' };
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  if (kind !== 'WEBSITE' && !HOSTS[kind].some((site) => host === site || host.endsWith(`.${site}`)))
    return { ok: false, problem: 'WRONG_SITE' };
  return { ok: true, url: url.href };
}

function completed(kind: LinkKind, typed: string): string {
  if (/^@[\w.]+$/.test(typed) && kind === 'INSTAGRAM') return `https://www.instagram.com/${typed.slice(1)}`;
  if (/^@[\w.]+$/.test(typed) && kind === 'TIKTOK') return `https://www.tiktok.com/${typed}`;
  return /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
}

function parse(text: string): URL | null {
  if (text.length > LONGEST || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isPlain =
    url.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    /\.[a-z]{2,}$/i.test(url.hostname);
  return isPlain ? url : null;
}

/**
 * Editions of the Indonesian classification of business fields (KBLI): a code means something only with its
 * edition.
 */
export const KBLI_EDITIONS = ['2017', '2020', '2025'] as const;

/** Year of an edition. 2025 is Peraturan BPS 7/2025, 2020 is Peraturan BPS 2/2020. */
export type KbliEdition = (typeof KBLI_EDITIONS)[number];

/** A code with its edition; the code is text, because codes begin with zeros. */
export type Kbli = { readonly code: string; readonly edition: KbliEdition };

/** A code that can be right, or what is wrong with it. */
export type KbliReading =
  | { readonly ok: true; readonly kbli: Kbli }
  | { readonly ok: false; readonly problem: 'NOT_FIVE_DIGITS' | 'UNKNOWN_DIVISION' | 'LOST_ZERO' };

/** Divisions (first two digits) that no edition uses. */
const UNUSED_DIVISIONS = new Set(['00', '04', '34', '40', '44', '48', '54', '57', '67', '76', '83', '89']);

/**
 * Reads a code of five digits. Four digits are refused as a lost zero in front: a spreadsheet makes 1111 of
 * 01111 (maize). A code is never turned into another edition: one old code may be several new ones.
 */
export function readKbli(typed: string, edition: KbliEdition): KbliReading {
  const code = typed.replace(/[\s.]/g, '');
  if (/^\d{4}$/.test(code)) return { ok: false, problem: 'LOST_ZERO' };
  if (!/^\d{5}$/.test(code)) return { ok: false, problem: 'NOT_FIVE_DIGITS' };
  return UNUSED_DIVISIONS.has(code.slice(0, 2))
    ? { ok: false, problem: 'UNKNOWN_DIVISION' }
    : { ok: true, kbli: { code, edition } };
}

/** Size of a business by PP 7/2021; `LARGE` is outside of UMKM. */
export type SizeClass = 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE';

/**
 * Upper limits in whole rupiah, each included in its class: capital without land and buildings, and yearly
 * sales.
 */
export type SizeLimits = Readonly<
  Record<'MICRO' | 'SMALL' | 'MEDIUM', { readonly capital: number; readonly sales: number }>
>;

/**
 * What decides: capital while a business is being founded, sales once it runs (PP 7/2021 pasal 35 ayat 2).
 */
export type SizeFacts =
  | { readonly basis: 'CAPITAL'; readonly capital: number }
  | { readonly basis: 'SALES'; readonly sales: number };

/** The class with the limit that decided it; the limit is null for a business that is larger than all. */
export type SizeAnswer = { readonly sizeClass: SizeClass; readonly upTo: number | null };

const CLASSES = ['MICRO', 'SMALL', 'MEDIUM'] as const;

/** Limits of PP 7/2021 pasal 35, in force since 2021-02-02. */
export const PP_7_2021: SizeLimits = {
  MICRO: { capital: 1_000_000_000, sales: 2_000_000_000 },
  SMALL: { capital: 5_000_000_000, sales: 15_000_000_000 },
  MEDIUM: { capital: 10_000_000_000, sales: 50_000_000_000 },
};

/** Tells the size of a business; an amount that is exactly at a limit still belongs to the smaller class. */
export function classifySize(facts: SizeFacts, limits: SizeLimits): SizeAnswer {
  for (const sizeClass of CLASSES) {
    const upTo = facts.basis === 'CAPITAL' ? limits[sizeClass].capital : limits[sizeClass].sales;
    const amount = facts.basis === 'CAPITAL' ? facts.capital : facts.sales;
    if (amount <= upTo) return { sizeClass, upTo };
  }
  return { sizeClass: 'LARGE', upTo: null };
}

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
