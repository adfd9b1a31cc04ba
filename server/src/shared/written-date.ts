import type { CivilDate } from './civil-date';
import { isCivilDate } from './civil-date';

/**
 * Reads `2026-11-24`, `24-11-2026`, `24/11/2026`, each with or without a time after it; null if it is no day.
 */
export function readWrittenDate(text: string): CivilDate | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(text) ?? [];
  const date = year === '' ? text.slice(0, 10) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}
