import type { CivilDate } from '../../../shared/civil-date';
import { instantOf } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';

/** Writes a day in full: `10 November 2026`. */
export function dayInFull(day: CivilDate, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'ID' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Asia/Jakarta',
  }).format(instantOf(day, '12:00'));
}
