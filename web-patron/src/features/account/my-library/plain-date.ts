import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';

/** Writes a far date without its weekday, which nobody needs to know yet: `14 Mar 2027`. */
export function plainDate(date: string, language: Language): string {
  return civilDate(date, language).replace(/^\p{L}+, /u, '');
}
