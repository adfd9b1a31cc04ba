import { changeLanguage, createI18n } from '@pustaka/web-shared/i18n/create-i18n.ts';
import type { Language } from '@pustaka/web-shared/i18n/create-i18n.ts';
import type { i18n } from 'i18next';

import { readStored, writeStored } from '../lib/data/stored';
import { catalogues } from './catalogues';

const STORED_LANGUAGE = 'pustaka.staff.language';

/** Reads the language chosen on this browser; the house speaks Indonesian until told otherwise. */
export function storedLanguage(): Language {
  return readStored(() => localStorage, STORED_LANGUAGE) === 'en' ? 'en' : 'id';
}

/** Creates the words of the back office in the chosen language. */
export function createStaffI18n(): i18n {
  return createI18n(storedLanguage(), catalogues[storedLanguage()]);
}

/** Changes the language on screen and remembers it on this browser. */
export async function chooseLanguage(instance: i18n, language: Language): Promise<void> {
  writeStored(() => localStorage, STORED_LANGUAGE, language);
  document.documentElement.lang = language;
  await changeLanguage(instance, language, catalogues[language]);
}
