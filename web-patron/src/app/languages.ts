import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { createWords } from '@pustaka/web-shared/i18n/words.ts';
import type { Words } from '@pustaka/web-shared/i18n/words.ts';
import { keepLoading } from './keep-loading';

const CATALOGUES = {
  id: () => import('../lib/i18n/catalogue.id'),
  en: () => import('../lib/i18n/catalogue.en'),
} satisfies Record<Language, () => Promise<{ readonly catalogue: Readonly<Record<string, object>> }>>;

const started: Partial<Record<Language, Promise<Words>>> = {};

/** Loads the words of a language once and keeps them. */
export function loadLanguage(language: Language): Promise<Words> {
  started[language] ??= keepLoading(
    CATALOGUES[language]().then(({ catalogue }) => createWords(language, catalogue)),
  );
  return started[language];
}
