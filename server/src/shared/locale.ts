/** Languages of content and messages; Bahasa Indonesia is the default. */
export const LOCALES = ['ID', 'EN'] as const;

/** One of the languages of content and messages. */
export type Locale = (typeof LOCALES)[number];

/** Content in Bahasa Indonesia and, if there is one, English. */
export type LocalizedText = { readonly indonesian: string; readonly english: string | null };

/** Picks the language a browser prefers; anything but English means Bahasa Indonesia. */
export function localeFromHeader(acceptLanguage: string | undefined): Locale {
  const first = (acceptLanguage ?? '').split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'EN' : 'ID';
}

/** Gives content in a language, or in Bahasa Indonesia where there is none. */
export function textIn(text: LocalizedText, locale: Locale): string {
  return locale === 'EN' ? (text.english ?? text.indonesian) : text.indonesian;
}
