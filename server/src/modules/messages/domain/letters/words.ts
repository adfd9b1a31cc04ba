import type { CivilDate } from '../../../../shared/civil-date';
import type { Locale } from '../../../../shared/locale';
import type { Rupiah } from '../../../../shared/rupiah';

const DAYS = { ID: new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' }), EN: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }) };

/** Writes a day out: `Kamis, 26 November 2026`. */
export function dayInWords(day: CivilDate, locale: Locale): string {
  return DAYS[locale].format(new Date(`${day}T00:00:00Z`));
}

/** Writes an amount as on receipts: `Rp12.500`. */
export function rupiahInWords(amount: Rupiah): string {
  return `Rp${amount.toLocaleString('id-ID')}`;
}

/** Says how many books in English. */
export function countOfItems(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}

/** Says for whom, when it is not the reader. */
export function forChild(childName: string | null, locale: Locale): string {
  if (childName === null) return '';
  return locale === 'ID' ? ` atas nama ${childName}` : ` in the name of ${childName}`;
}
