import type { Language } from '@pustaka/web-shared/i18n/language.ts';

/** Is what a byline needs to know of one contribution. */
export type ContributionName = {
  readonly role: string;
  readonly isMain: boolean;
  readonly contributor: { readonly preferredName: string };
};

/**
 * Turns an authority's form (`Toer, Pramoedya Ananta`) into the way the name is said; a name of one element,
 * or of a body, stays.
 */
export function spokenName(preferredName: string): string {
  const [family, given, ...rest] = preferredName.split(', ');
  if (family === undefined || given === undefined || given === '' || rest.length > 0) return preferredName;
  return `${given} ${family}`;
}

/** Puts the people to name first: main entry, then authors, then everybody else, at most `limit`. */
export function leadingContributions<C extends ContributionName>(
  contributions: readonly C[],
  limit: number,
): readonly C[] {
  const rank = ({ isMain, role }: ContributionName) => (isMain ? 0 : role === 'AUTHOR' ? 1 : 2);
  return [...contributions].sort((left, right) => rank(left) - rank(right)).slice(0, limit);
}

/** Writes the years of a life, or of a body: `1925–2006`, `1925–`, or nothing when neither is known. */
export function lifeYears(birth: number | null, death: number | null): string {
  if (birth === null && death === null) return '';
  return `${birth ?? ''}–${death ?? ''}`;
}

const DISPLAY_LANGUAGE: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/**
 * Names a language in the reader's language: by the API's name, or by the browser's where the API has only
 * the ISO 639-2 code.
 */
export function languageName(code: string, language: Language, name: string): string {
  // The browser's names come second because they are slow: the first of them holds up a phone for a
  // noticeable while.
  if (name !== code || !/^[a-z]{2,3}$/.test(code)) return name;
  return (
    new Intl.DisplayNames([DISPLAY_LANGUAGE[language]], { type: 'language', fallback: 'none' }).of(code) ??
    name
  );
}
