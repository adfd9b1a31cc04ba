import type { DisplayLanguage } from './display-language';

/** Writes a whole number in groups of three: `1.234` in Indonesian, `1,234` in English. */
export function grouped(amount: number, language: DisplayLanguage): string {
  const sign = amount < 0 ? '−' : '';
  const digits = String(Math.trunc(Math.abs(amount)));
  return sign + digits.replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',');
}

/** Writes whole rupiah: `Rp5.000` in Indonesian, `Rp5,000` in English. */
export function rupiah(amount: number, language: DisplayLanguage): string {
  return amount < 0 ? `−Rp${grouped(-amount, language)}` : `Rp${grouped(amount, language)}`;
}
