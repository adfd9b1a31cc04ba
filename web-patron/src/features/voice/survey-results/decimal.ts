import type { DisplayLanguage } from '@pustaka/web-shared/format/index.ts';

/** Writes a number with two decimals, as the language does: 86,42 or 86.42. */
export function decimal(value: number, language: DisplayLanguage): string {
  const text = value.toFixed(2);
  return language === 'id' ? text.replace('.', ',') : text;
}
