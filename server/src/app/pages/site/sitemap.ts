import { Readable } from 'node:stream';

import type { PageEntries, PageEntry } from '../../../modules/catalogue';
import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import type { PageName } from '../routes';
import { pathTo } from '../routes';

/** Things of one kind and the page that shows them. */
export type SitemapSource = PageEntries & { readonly page: PageName };

/** Both languages of a thing are addresses of their own, so a part has twice as many: 25,000. */
export const PAGES_PER_PART = 12_500;
const BATCH = 1_000;
const PLAIN_PAGES: readonly PageName[] = [
  'home',
  'search',
  'browse',
  'readingLists',
  'links',
  'stories',
  'newsletters',
  'events',
  'children',
  'schools',
  'partners',
  'propose',
  'feedback',
  'ask',
  'smallBusiness',
  'sizeTool',
  'priceTool',
  'cashFlowTool',
  'directory',
  'visit',
  'spaces',
  'lendingRules',
  'privacy',
  'accessibility',
  'consultations',
  'data',
  'explorer',
  'contractChanges',
  'surveyResults',
  'serviceStatus',
];
const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/**
 * Writes the index of all parts: the plain pages, then every kind of thing, cut at fixed numbers of things.
 */
export async function sitemapIndexText(
  origin: string,
  sources: readonly SitemapSource[],
  perPart = PAGES_PER_PART,
): Promise<string> {
  const parts = ['/sitemap/pages.xml'];
  for (const source of sources) {
    for (let id: string | null = ''; id !== null; id = await source.skip(id, perPart))
      parts.push(partPath(source.page, id));
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${html`${parts.map((part) => html`<sitemap><loc>${origin}${part}</loc></sitemap>`)}`.markup}</sitemapindex>\n`;
}

/** Writes the part with the pages that are not about one thing. */
export function plainSitemapText(origin: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACES}>${html`${PLAIN_PAGES.map((page) => addresses(origin, page, { id: '', updatedAt: null }))}`.markup}</urlset>\n`;
}

/** Streams one part, batch by batch, so that no part is ever held whole. */
export function sitemapPart(
  origin: string,
  source: SitemapSource,
  after: string,
  perPart = PAGES_PER_PART,
): Readable {
  return Readable.from(partText(origin, source, { after, perPart }));
}

async function* partText(
  origin: string,
  source: SitemapSource,
  { after, perPart }: { after: string; perPart: number },
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACES}>`;
  let last = after;
  for (let left = perPart; left > 0;) {
    const entries = await source.after(last, Math.min(BATCH, left));
    yield html`${entries.map((entry) => addresses(origin, source.page, entry))}`.markup;
    left -= entries.length;
    const end = entries.at(-1);
    if (end === undefined || entries.length < BATCH) break;
    last = end.id;
  }
  yield '</urlset>\n';
}

function addresses(origin: string, page: PageName, entry: PageEntry): Markup {
  const paths = {
    id: origin + pathTo(page, 'ID', entry.address ?? entry.id),
    en: origin + pathTo(page, 'EN', entry.address ?? entry.id),
  };
  const alternates = html`<xhtml:link rel="alternate" hreflang="id" href="${paths.id}" /><xhtml:link
      rel="alternate"
      hreflang="en"
      href="${paths.en}"
    />`;
  const changed = entry.updatedAt !== null && html`<lastmod>${entry.updatedAt.toISOString()}</lastmod>`;
  return html`<url><loc>${paths.id}</loc>${changed}${alternates}</url
    ><url><loc>${paths.en}</loc>${changed}${alternates}</url>`;
}

function partPath(page: PageName, after: string): string {
  return after === '' ? `/sitemap/${page}.xml` : `/sitemap/${page}-${after}.xml`;
}
