import type { CivilDate } from '../../../shared/civil-date';
import { toInstant } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { LegalFigure } from '../figures/legal-figure.entity';

/** Writes a day in full: `10 November 2026`. */
export function dayInFull(day: CivilDate, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'ID' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Asia/Jakarta',
  }).format(toInstant(day, '12:00'));
}

/** Says what a legal figure is: an amount of rupiah, or its words. */
export function figureText({ amount, value }: Pick<LegalFigure, 'amount' | 'value'>, locale: Locale): string {
  if (amount !== null)
    return `Rp${new Intl.NumberFormat(locale === 'ID' ? 'id-ID' : 'en-GB').format(amount)}`;
  return value === null ? '' : textIn(value, locale);
}
