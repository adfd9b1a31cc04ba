import type { Locale } from '../../../shared/locale';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import { WORDS } from '../words/words';
import { xmlDocument } from './xml-document';

/** Address of the completions that browsers ask for while somebody types into their address bar. */
export const SUGGESTIONS_PATH = '/opensearch/suggestions';

/** Describes the portal's search for browsers (OpenSearch 1.1). */
export function openSearchText(origin: string, locale: Locale): string {
  const words = WORDS[locale];
  const parameter = SEARCH_PARAMETERS.text;
  return xmlDocument(
    html`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>${words.siteName.slice(0, 16)}</ShortName>
      <LongName>${words.siteName}</LongName>
      <Description>${words.homeDescription}</Description>
      <Language>${locale.toLowerCase()}</Language>
      <InputEncoding>UTF-8</InputEncoding>
      <image width="16" height="16" type="image/svg+xml">${origin}/favicon.svg</image>
      <Url
        type="text/html"
        method="get"
        template="${origin}${pathTo('search', locale)}?${parameter}={searchTerms}"
      />
      <Url
        type="application/x-suggestions+json"
        method="get"
        template="${origin}${SUGGESTIONS_PATH}?${parameter}={searchTerms}"
      />
      <Url
        type="application/opensearchdescription+xml"
        rel="self"
        template="${origin}${openSearchPath(locale)}"
      />
    </OpenSearchDescription>`,
  );
}

/** Address of the description in a language. */
export function openSearchPath(locale: Locale): string {
  return locale === 'ID' ? '/opensearch.xml' : '/en/opensearch.xml';
}
