import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate, toLocalTime, toWeekday } from '../../../shared/civil-date';
import { longDayText } from '../../../shared/day-text';
import type { Locale } from '../../../shared/locale';
import type { Rupiah } from '../../../shared/rupiah';

/** Own words instead of the engine's, whose commas change with its version. */
const WEEKDAYS = {
  ID: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  EN: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** Writes a day out: `Kamis, 26 November 2026`. */
export function dayInWords(day: CivilDate, locale: Locale): string {
  return `${WEEKDAYS[locale][toWeekday(day) - 1] ?? ''}, ${longDayText(day, locale)}`;
}

/** Writes the time of an instant: `14.00 WIB`. */
export function timeInWords(moment: Date, locale: Locale): string {
  const time = toLocalTime(moment);
  return `${locale === 'ID' ? time.replace(':', '.') : time} WIB`;
}

/** Writes a moment out: `Kamis, 26 November 2026, 10.00 WIB`. */
export function momentInWords(moment: Date, locale: Locale): string {
  return `${dayInWords(toCivilDate(moment), locale)}, ${timeInWords(moment, locale)}`;
}

/** Writes an amount as on receipts: `Rp12.500`. */
export function rupiahInWords(amount: Rupiah): string {
  return `Rp${amount.toLocaleString('id-ID')}`;
}

/** Says how many loans. */
export function countOfItems(count: number, locale: Locale): string {
  if (locale === 'ID') return `${count} pinjaman`;
  return count === 1 ? '1 item' : `${count} items`;
}

/** Says how many days. */
export function countOfDays(count: number, locale: Locale): string {
  if (locale === 'ID') return `${count} hari`;
  return count === 1 ? '1 day' : `${count} days`;
}

/** Says for whom, when it is not the reader. */
export function forChild(childName: string | null, locale: Locale): string {
  if (childName === null) return '';
  return locale === 'ID' ? ` atas nama ${childName}` : ` in the name of ${childName}`;
}

/** Stands for titles that are not named. */
export function toHiddenTitles(count: number, locale: Locale): string {
  return locale === 'ID'
    ? `${countOfItems(count, locale)} (judulnya ada di Pustaka Saya)`
    : `${countOfItems(count, locale)} (see the titles in My library)`;
}
