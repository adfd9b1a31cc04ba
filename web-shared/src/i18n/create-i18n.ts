import { createInstance } from 'i18next';
import type { i18n, Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Names the languages of both apps; Bahasa Indonesia is the language of the house. */
export type Language = 'id' | 'en';

/** Holds the words of one language, by catalogue name (`common`, `search`, …). */
export type Catalogues = Readonly<Record<string, object>>;

/**
 * Sets up i18next for one app: the words are passed in ready, so the first render already has them.
 * The first catalogue is the default one; there is no fallback language, a missing word is a fault of the
 * build.
 */
export function createI18n(language: Language, catalogues: Catalogues): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: resourcesOf(catalogues) },
    ns: Object.keys(catalogues),
    defaultNS: Object.keys(catalogues)[0] ?? 'common',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** Adds the words of another language and changes to it. */
export async function changeLanguage(
  instance: i18n,
  language: Language,
  catalogues: Catalogues,
): Promise<void> {
  for (const [name, words] of Object.entries(catalogues))
    instance.addResourceBundle(language, name, words, true, true);
  await instance.changeLanguage(language);
}

function resourcesOf(catalogues: Catalogues): Resource[string] {
  return Object.fromEntries(Object.entries(catalogues).map(([name, words]) => [name, { ...words }]));
}
