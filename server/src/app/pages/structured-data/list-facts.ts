import { localPath } from '../routes';
import type { PageContext } from '../heads/page-head';

/** Describes a list of titles by their pages (schema.org ItemList). */
export function listFacts(
  titles: readonly { readonly path: string; readonly titleProper: string }[],
  { origin, locale }: PageContext,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: titles.length,
    itemListElement: titles.map(({ path, titleProper }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: titleProper,
      url: origin + localPath(path, locale),
    })),
  };
}
