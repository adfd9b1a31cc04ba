import type { Scene } from '../views/page-view';
import type { Crumb } from '../views/parts';

/** Describes the way to a page (schema.org BreadcrumbList). */
export function breadcrumbFacts(crumbs: readonly Crumb[], { origin }: Scene): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: label,
      item: origin + path,
    })),
  };
}
