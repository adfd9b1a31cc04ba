import type { PageContext } from '../heads/page-head';

/** One step of the way to a page. */
export type Crumb = { readonly label: string; readonly path: string };

/** Describes the way to a page (schema.org BreadcrumbList). */
export function breadcrumbFacts(crumbs: readonly Crumb[], { origin }: PageContext): object {
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
