const EARLIEST_YEAR = 1400;
/** No book is dated further ahead than this after the year it is catalogued in; beyond are typing errors. */
const LATEST_YEAR = 2100;
const MONTHS: readonly RegExp[] = [
  /^jan/i,
  /^[fp]eb/i,
  /^mar/i,
  /^apr/i,
  /^m(?:ei|ay)/i,
  /^jun/i,
  /^jul/i,
  /^a(?:gu|ug|gs|gt)/i,
  /^sep/i,
  /^o[kc]t/i,
  /^no[vp]/i,
  /^de[sc]/i,
];

/**
 * Reads the year out of a date as printed: `[2016?]`, `c2004`, `Cet. 2, 2019`, `2024.0`; of a span the first,
 * of several the last that is no span; a year of the Hijra is converted when it stands alone. Null when no
 * year is certain.
 */
export function parsePrintedYear(printed: string): number | null {
  const years = Array.from(printed.matchAll(/(?<!\d)(\d{4})(?!\d)(?!\s*H\b)/g), (match) =>
    Number(match[1]),
  ).filter(isPlausibleYear);
  const span = /(?<!\d)(\d{4})\s*[-–/]\s*(?:\d{2,4})?(?!\d)/.exec(printed);
  if (span && isPlausibleYear(Number(span[1])) && !/H\b/.test(printed)) return Number(span[1]);
  const last = years.at(-1);
  if (last !== undefined) return last;
  const hijri = /(?<!\d)(1[234]\d\d)\s*H\b/.exec(printed);
  return hijri ? Math.round(Number(hijri[1]) * 0.970224 + 621.5774) : null;
}

function isPlausibleYear(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

/**
 * Reads a civil date written as `2015-02-14`, `14-02-2015`, `14/2/2015` or `14 Februari 2015`; null when it
 * is none.
 */
export function parseCivilDate(printed: string): string | null {
  const text = printed.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(text);
  if (iso) return civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (numeric) return civilDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const named = /^(\d{1,2})[ -](\p{L}{3,10})\.?[ -](\d{4})$/u.exec(text);
  if (!named) return null;
  return civilDate(
    Number(named[3]),
    MONTHS.findIndex((month) => month.test(named[2] ?? '')) + 1,
    Number(named[1]),
  );
}

function civilDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** Currency marks of other countries: their amounts are no rupiah. */
const FOREIGN = /[$€£¥]|\b(?:USD|EUR|SGD|MYR|GBP|AUD)\b/i;

/**
 * Reads a price in whole rupiah: `Rp 85.000`, `85000`, `85.000,00`, `85000.00`; null when it is none or in
 * another currency.
 */
export function parseRupiah(printed: string): number | null {
  if (FOREIGN.test(printed)) return null;
  const amount = /\d[\d.,]*/.exec(printed)?.[0] ?? '';
  const whole = amount.replace(/[.,]\d{1,2}$/, '').replace(/[.,]/g, '');
  return whole === '' || whole.length > 15 ? null : Number(whole);
}
