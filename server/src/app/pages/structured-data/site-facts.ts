import { pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import type { PageContext } from '../heads/page-head';

/** Describes the portal and its search (schema.org WebSite). */
export function siteFacts({ origin, locale, words }: PageContext): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: words.siteName,
    alternateName: words.owner,
    url: origin + pathTo('home', locale),
    inLanguage: locale.toLowerCase(),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${origin}${pathTo('search', locale)}?${SEARCH_PARAMETERS.text}={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
