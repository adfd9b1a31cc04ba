import type { Locale } from '../../../shared/locale';
import { say } from '../words/say';
import type { ReportColumn, ReportValue } from '../reports/report.terms';
import { formatNumber, formatRupiah } from '../reports/parts/sentences';

/** Writes a cell as people read it on paper. */
export function valueText(
  value: ReportValue | undefined,
  column: ReportColumn | undefined,
  locale: Locale,
): string {
  if (value === undefined || value.state === 'UNKNOWN') return '–';
  if (value.state === 'HIDDEN') return say('file.hidden')[locale];
  if (value.state === 'CLOSED') return say('file.closed')[locale];
  if (value.number === null) return value.text ?? '';
  const number = formatNumber(value.number, locale, 2);
  if (column?.kind === 'RUPIAH') return formatRupiah(value.number, locale);
  if (column?.kind === 'PERCENT') return locale === 'ID' ? `${number} %` : `${number}%`;
  return number;
}
