import portalPaths from '../../../schema/portal-paths.json';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';

/** Is the one table of addresses, for the server too: Indonesian at the root, English words below `/en`. */
export const PATHS = portalPaths satisfies Record<Language, object>;

/** Names every page of the portal. */
export type PageName = keyof typeof portalPaths.id & keyof typeof portalPaths.en;

/** Lists every page, in the order of the table. */
export const PAGE_NAMES = Object.keys(PATHS.id).filter((name): name is PageName => name in PATHS.en);

/** Tells the language of an address: everything below `/en` is English. */
export function languageOfPath(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'id';
}

/** Finds the page of an address; null when the portal has none there. */
export function pageAt(pathname: string): PageName | null {
  const table = PATHS[languageOfPath(pathname)];
  return PAGE_NAMES.find((page) => matchPattern(table[page], pathname) !== null) ?? null;
}

/** Writes the address of a page in a language; pages of one thing need its id. */
export function pathTo(page: PageName, language: Language, id = ''): string {
  return PATHS[language][page].replace(':id', encodeURIComponent(id));
}

/** Writes the address of the catalogue search with a query string made of `parameters`. */
export function searchPath(
  language: Language,
  parameters: Readonly<Record<string, string>> | URLSearchParams,
): string {
  const query = new URLSearchParams(parameters).toString();
  return query === '' ? PATHS[language].search : `${PATHS[language].search}?${query}`;
}

/**
 * Gives the same page in another language; an address the table does not know leads to that language's home.
 */
export function pathInLanguage(pathname: string, language: Language): string {
  const page = pageAt(pathname) ?? 'home';
  const id = matchPattern(PATHS[languageOfPath(pathname)][page], pathname) ?? '';
  return PATHS[language][page].replace(':id', () => id);
}

/** Turns a path the API gives (always Indonesian, `/judul/ttl_…`) into the address for a language. */
export function localPath(apiPath: string, language: Language): string {
  return language === 'id' ? apiPath : apiPath.replace(/^[^?]+/, (path) => pathInLanguage(path, language));
}

function matchPattern(pattern: string, pathname: string): string | null {
  const trimmed = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  if (!pattern.endsWith('/:id')) return pattern === trimmed ? '' : null;
  const prefix = pattern.slice(0, -':id'.length);
  const id = trimmed.startsWith(prefix) ? trimmed.slice(prefix.length) : '';
  return id === '' || id.includes('/') ? null : id;
}
