import { localPath } from '../routes';
import type { Scene } from '../views/page-view';

/** Describes a list of titles by their pages (schema.org ItemList). */
export function listFacts(
  titles: readonly { readonly path: string; readonly titleProper: string }[],
  { origin, locale }: Scene,
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
