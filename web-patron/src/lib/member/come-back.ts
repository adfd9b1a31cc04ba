import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { PATHS, pathInLanguage, pathTo } from '../paths';

/** Names the parameter that says where a person came from; it is the same in both languages. */
export const COME_BACK = 'lanjut';

/** Stands for this site, wherever it is: only an address that leaves it gets another origin. */
const HERE = 'https://portal.invalid';

type Place = { readonly pathname: string; readonly search: string; readonly hash?: string };

/** Writes the address of the sign-in page that leads back to a place. */
export function signInPathFrom({ pathname, search, hash = '' }: Place, language: Language): string {
  const target = pathname + search + hash;
  const isPlain = [
    PATHS[language].home,
    PATHS[language].signIn,
    PATHS[language].join,
    PATHS[language].forgotPassword,
    PATHS[language].setPassword,
  ].some((path) => path === pathname);
  return isPlain
    ? pathTo('signIn', language)
    : `${pathTo('signIn', language)}?${new URLSearchParams({ [COME_BACK]: target }).toString()}`;
}

/**
 * Reads where to go after signing in: a place of this portal in the language of the page, or *my library*.
 */
export function comeBackPath(parameters: URLSearchParams, language: Language): string {
  const wanted = parameters.get(COME_BACK) ?? '';
  const target = URL.canParse(wanted, HERE) ? new URL(wanted, HERE) : null;
  // An address of another site must never be followed: it would let a stranger's page ask for the password
  // again.
  if (target === null || !wanted.startsWith('/') || target.origin !== HERE)
    return pathTo('myLibrary', language);
  return pathInLanguage(target.pathname, language) + target.search + target.hash;
}
