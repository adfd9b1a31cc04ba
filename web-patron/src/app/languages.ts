import type { Language } from '@pustaka/web-shared/i18n/create-i18n.ts';

import { createWords } from '../lib/i18n/words';
import type { Words } from '../lib/i18n/words';

const CATALOGUES = {
  id: () => import('../lib/i18n/catalogue.id'),
  en: () => import('../lib/i18n/catalogue.en'),
} satisfies Record<Language, () => Promise<{ readonly catalogue: Readonly<Record<string, object>> }>>;

const started: Partial<Record<Language, Promise<Words>>> = {};
const ready: Partial<Record<Language, Words>> = {};

/** Loads the words of a language once and keeps them. */
export function loadLanguage(language: Language): Promise<Words> {
  started[language] ??= CATALOGUES[language]().then(
    ({ catalogue }) => (ready[language] = createWords(language, catalogue)),
  );
  return started[language];
}

/** Returns the words of a language if they have arrived. */
export function readyLanguage(language: Language): Words | undefined {
  return ready[language];
}
