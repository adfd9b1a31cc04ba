import type { CivilDate } from './civil-date';
import { weekdayOf } from './civil-date';
import type { Locale } from './locale';

/** Own words instead of the engine's, whose commas change with its version. */
const WEEKDAYS = 'Sen Sel Rab Kam Jum Sab Min'.split(' ');
const MONTHS: Readonly<Record<Locale, readonly string[]>> = { ID: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '), EN: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ') };

/** Writes a day as screens do: `Sel, 8 Des 2026`, `8 Dec 2026`. */
export function civilDayText(day: CivilDate, locale: Locale): string {
  const plain = plainDayText(day, locale);
  return locale === 'ID' ? `${WEEKDAYS[weekdayOf(day) - 1]}, ${plain}` : plain;
}

/** The same without its weekday, and without its year where that stands beside it already: `8 Des`. */
export function plainDayText(day: CivilDate, locale: Locale, { withYear = true } = {}): string {
  const [year, month, date] = day.split('-').map(Number);
  const plain = `${date} ${MONTHS[locale][(month ?? 1) - 1]}`;
  return withYear ? `${plain} ${year}` : plain;
}
