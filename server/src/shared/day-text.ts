import type { CivilDate } from './civil-date';
import { toWeekday } from './civil-date';
import type { Locale } from './locale';

/** Own words instead of the engine's, whose commas change with its version. */
const WEEKDAYS = 'Sen Sel Rab Kam Jum Sab Min'.split(' ');
/** Months as screens and sheets head them: `Jan`, `Agu`. */
export const SHORT_MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  ID: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  EN: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

const LONG_MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  ID: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  EN: 'January February March April May June July August September October November December'.split(' '),
};

/** Writes a day as screens do: `Sel, 8 Des 2026`, `8 Dec 2026`. */
export function civilDayText(day: CivilDate, locale: Locale): string {
  const plain = plainDayText(day, locale);
  return locale === 'ID' ? `${WEEKDAYS[toWeekday(day) - 1]}, ${plain}` : plain;
}

/** The same without its weekday, and without its year where that stands beside it already: `8 Des`. */
export function plainDayText(day: CivilDate, locale: Locale, { withYear = true } = {}): string {
  const [year, month, date] = day.split('-').map(Number);
  const plain = `${date} ${SHORT_MONTHS[locale][(month ?? 1) - 1]}`;
  return withYear ? `${plain} ${year}` : plain;
}

/** Writes a month out: `Oktober 2026` for `2026-10`. */
export function longMonthText(month: string, locale: Locale): string {
  const [year, number] = month.split('-').map(Number);
  return `${LONG_MONTHS[locale][(number ?? 1) - 1]} ${year}`;
}

/** Writes a day out, as on paper: `14 Februari 2027`. */
export function longDayText(day: CivilDate, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${LONG_MONTHS[locale][(month ?? 1) - 1]} ${year}`;
}
