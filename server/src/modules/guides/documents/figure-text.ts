import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { LegalFigure } from '../data/legal-figures';

/** Says what a legal figure is: an amount of rupiah, or its words. */
export function figureText({ amount, value }: Pick<LegalFigure, 'amount' | 'value'>, locale: Locale): string {
  if (amount !== null)
    return `Rp${new Intl.NumberFormat(locale === 'ID' ? 'id-ID' : 'en-GB').format(amount)}`;
  return value === null ? '' : textIn(value, locale);
}
