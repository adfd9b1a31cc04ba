import { useTranslation } from '../../../../i18n/use-translation';
import type { ShownColumn, ShownValue } from '../shown-report';

/** Returns how a cell is written: numbers by their kind, and words where there is no figure. */
export function useValueWords(): (value: ShownValue | undefined, column: ShownColumn | undefined) => string {
  const { t, language } = useTranslation();
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  return (value, column) => {
    if (value === undefined || value.state === 'UNKNOWN') return '–';
    if (value.state === 'HIDDEN') return t('reports.hidden');
    if (value.state === 'CLOSED') return t('reports.closed');
    if (value.number === null) return value.text ?? '';
    const kind = column?.kind ?? 'COUNT';
    const number = Math.abs(value.number).toLocaleString(locale, { maximumFractionDigits: 2 });
    const sign = value.number < 0 ? '−' : '';
    if (kind === 'RUPIAH') return `${sign}Rp${number}`;
    if (kind === 'PERCENT') return language === 'id' ? `${sign}${number} %` : `${sign}${number}%`;
    return `${sign}${number}`;
  };
}
