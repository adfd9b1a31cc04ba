import portalPaths from '../../../../schema/portal-paths.json';
import type { Locale } from '../../shared/locale';

/** Names every page of the portal. */
export type PageName = keyof typeof portalPaths.id & keyof typeof portalPaths.en;

/**
 * Where a request leads: a page, its language, and the id of the thing it is about ('' for pages of no one
 * thing).
 */
export type Place = { readonly page: PageName; readonly locale: Locale; readonly id: string };

/** The addresses of the portal, which it reads from the same table. */
export const PATHS: Readonly<Record<Locale, Readonly<Record<PageName, string>>>> = {
  ID: portalPaths.id,
  EN: portalPaths.en,
};

/** Lists every page, in the order of the table. */
export const PAGE_NAMES = Object.keys(portalPaths.id).filter((name): name is PageName => name in PATHS.EN);

/** Tells the language of an address: everything below `/en` is English. */
export function localeOfPath(pathname: string): Locale {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'EN' : 'ID';
}

/** Writes the address of a page; pages of one thing need its id. */
export function pathTo(page: PageName, locale: Locale, id = ''): string {
  return PATHS[locale][page].replace(':id', () => encodeURIComponent(id));
}

/** Turns a path of the graph (always Indonesian, `/judul/ttl_…`) into the address for a language. */
export function localPath(path: string, locale: Locale): string {
  const place = placeAt(path);
  return place === null ? pathTo('home', locale) : pathTo(place.page, locale, place.id);
}

/** Finds what an address leads to; null when the portal has no such page. */
export function placeAt(pathname: string): Place | null {
  const locale = localeOfPath(pathname);
  for (const page of PAGE_NAMES) {
    const id = idIn(PATHS[locale][page], pathname);
    if (id !== null) return { page, locale, id };
  }
  return null;
}

function idIn(pattern: string, pathname: string): string | null {
  if (!pattern.endsWith('/:id')) return pattern === pathname ? '' : null;
  const prefix = pattern.slice(0, -':id'.length);
  const id = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : '';
  return id === '' || id.includes('/') ? null : decoded(id);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
