import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import type { catalogue } from './catalogue.id';

/** The shape of all words. */
export type StaffCatalogue = typeof catalogue;

const catalogues: Readonly<Record<Language, () => Promise<{ readonly catalogue: StaffCatalogue }>>> = {
  id: () => import('./catalogue.id'),
  en: () => import('./catalogue.en'),
};

/** Loads the words of one language: nobody waits for those of the other. */
export async function loadCatalogue(language: Language): Promise<StaffCatalogue> {
  return (await catalogues[language]()).catalogue;
}
