/** A text in both languages, as typed. */
export type Words = { readonly indonesian: string; readonly english: string };

/** A text nobody has written yet. */
export const emptyWords: Words = { indonesian: '', english: '' };

type BothLanguages = {
  readonly indonesian: string;
  readonly english: string;
  readonly locales: readonly string[];
};

/**
 * Reads a text of the library; English stays empty when there is none, though it would be shown in
 * Indonesian.
 */
export function toWords(text: BothLanguages | null | undefined): Words {
  if (text == null) return emptyWords;
  return { indonesian: text.indonesian, english: text.locales.includes('EN') ? text.english : '' };
}

/** Turns a typed text into what is sent; null when nothing is written in either language. */
export function wordsInput({
  indonesian,
  english,
}: Words): { readonly indonesian: string; readonly english: string | null } | null {
  const [first, second] = [indonesian.trim(), english.trim()];
  return first === '' && second === '' ? null : { indonesian: first, english: second === '' ? null : second };
}

/** Chooses the text for a reader of a language, as the portal does. */
export function wordsIn({ indonesian, english }: Words, language: 'id' | 'en'): string {
  return language === 'en' && english.trim() !== '' ? english : indonesian;
}
