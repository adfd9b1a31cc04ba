import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import { createContext, useContext } from 'react';

import { localPath, pathTo, searchPath } from './paths';
import type { PageName } from './paths';

/** Carries the language of the page, which its address decides. */
export const LanguageContext = createContext<Language>('id');

/** Returns the language of the page. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Returns the language of the page as the API names it. */
export function useLocale(): 'ID' | 'EN' {
  return toLocale(useLanguage());
}

/** Names a language as the API does. */
export function toLocale(language: Language): 'ID' | 'EN' {
  return language === 'en' ? 'EN' : 'ID';
}

type Paths = {
  readonly to: (page: PageName, id?: string) => string;
  readonly search: (parameters: Readonly<Record<string, string>> | URLSearchParams) => string;
  readonly local: (apiPath: string) => string;
};

/** Returns writers of addresses in the language of the page. */
export function usePaths(): Paths {
  const language = useLanguage();
  return {
    to: (page, id) => pathTo(page, language, id),
    search: (parameters) => searchPath(language, parameters),
    local: (apiPath) => localPath(apiPath, language),
  };
}
