import type { Locale } from '../../../../shared/locale';

/** A thing that is counted, for one and for many. */
export type Noun = {
  readonly ID: string;
  readonly EN: { readonly one: string; readonly many: string };
};

/** Writes a number: `1.234` in Bahasa Indonesia, `1,234` in English. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return value.toLocaleString(locale === 'ID' ? 'id-ID' : 'en-GB', { maximumFractionDigits: digits });
}

/** Writes money: `Rp5.000`. */
export function formatRupiah(value: number, locale: Locale): string {
  return `${value < 0 ? '−' : ''}Rp${formatNumber(Math.abs(value), locale)}`;
}

/** Writes how many there are: `12 pinjaman`, `1 loan`, `tidak ada pinjaman`. */
export function countOf(count: number, noun: Noun, locale: Locale): string {
  if (locale === 'ID')
    return count === 0 ? `tidak ada ${noun.ID}` : `${formatNumber(count, locale)} ${noun.ID}`;
  if (count === 0) return `no ${noun.EN.many}`;
  return `${formatNumber(count, locale)} ${count === 1 ? noun.EN.one : noun.EN.many}`;
}

/**
 * Compares a figure with the one a year earlier, in words that are true for nothing, for the same and for no
 * year before: `naik 6 % dari tahun lalu (120)`.
 */
export function comparedWith(now: number, before: number | null, locale: Locale): string {
  return compare(now, before, { locale, write: (value) => formatNumber(value, locale) });
}

/** The same for money. */
export function comparedWithMoney(now: number, before: number | null, locale: Locale): string {
  return compare(now, before, { locale, write: (value) => formatRupiah(value, locale) });
}

function compare(
  now: number,
  before: number | null,
  { locale, write }: { readonly locale: Locale; readonly write: (value: number) => string },
): string {
  const isId = locale === 'ID';
  if (before === null) return isId ? 'tahun lalu belum tercatat' : 'not recorded the year before';
  if (now === before) return isId ? 'sama seperti tahun lalu' : 'the same as the year before';
  const told = write(before);
  if (before <= 0) return isId ? 'tahun lalu tidak ada' : 'none the year before';
  const percent = Math.round((Math.abs(now - before) * 100) / before);
  if (percent === 0)
    return isId ? `hampir sama dengan tahun lalu (${told})` : `about the same as the year before (${told})`;
  const share = formatNumber(percent, locale);
  if (isId) return `${now > before ? 'naik' : 'turun'} ${share} % dari tahun lalu (${told})`;
  return `${now > before ? 'up' : 'down'} ${share}% on the year before (${told})`;
}

/** Joins clauses to one sentence with a capital and a full stop. */
export function sentenceOf(clauses: readonly (string | null)[], separator = ', '): string {
  const text = clauses.filter((clause) => clause !== null && clause !== '').join(separator);
  return text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
