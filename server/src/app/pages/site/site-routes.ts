import * as fs from 'node:fs';
import * as path from 'node:path';

import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';

import { businessPages } from '../../../modules/business';
import { contributorPages, subjectPages, titlePages } from '../../../modules/catalogue';
import { partnerPages } from '../../../modules/partners';
import { readingListPages } from '../../../modules/community';
import { sitePageEntries, standardEntries } from '../../../modules/feedback';
import { eventPages, programmePages } from '../../../modules/programmes';
import { storyEntries } from '../../../modules/publishing';
import { spacePages } from '../../../modules/spaces';
import { guidePages } from '../../../modules/guides';
import type { Locale } from '../../../shared/locale';
import { LOCALES } from '../../../shared/locale';
import { SHORT_CACHE } from '../../graphql/graphql-route';
import type { AppServices } from '../../app-services';
import { SEARCH_PARAMETERS } from '../search-parameters';
import type { PageGraphQL } from '../run-operation';
import { runText } from '../run-operation';
import { CHANGES_FEED_PATH, changesFeedText, readChanges } from './changes-feed';
import { libraryNameIn } from '../library-name';
import { FEED_QUERY, feedPath, feedText } from './feed';
import { openSearchPath, openSearchText, SUGGESTIONS_PATH } from './opensearch';
import { robotsText } from './robots';
import { llmsText, securityText } from './site-notes';
import { STORY_FEED_QUERY, storyFeedPath, storyFeedText } from './story-feed';
import type { SitemapSource } from './sitemap';
import { plainSitemapText, sitemapIndexText, sitemapPart } from './sitemap';

const SUGGESTIONS_QUERY =
  'query AddressBarSuggestions($text: String!) { catalogueSuggestions(text: $text, first: 8) { text } }';
const SUGGESTIONS = v.object({ catalogueSuggestions: v.array(v.object({ text: v.string() })) });
const LONGEST_TEXT = 200;

/**
 * Mounts what programs read of the portal: sitemap, robots, OpenSearch, the feed of new titles, the contract.
 */
export function mountSite(http: FastifyInstance, kernel: AppServices, door: PageGraphQL): void {
  const { publicOrigin, webRoot } = kernel.config;
  http.get('/robots.txt', async (_request, reply) =>
    shared(reply, 3_600).type('text/plain; charset=utf-8').send(robotsText(publicOrigin)),
  );
  http.get('/schema.graphql', async (_request, reply) =>
    shared(reply, 300)
      .type('text/plain; charset=utf-8')
      .send(fs.createReadStream(path.join(webRoot, 'schema/schema.graphql'))),
  );
  mountNotes(http, kernel);
  for (const locale of LOCALES) {
    http.get(openSearchPath(locale), async (_request, reply) =>
      shared(reply, 3_600)
        .type('application/opensearchdescription+xml; charset=utf-8')
        .send(openSearchText(publicOrigin, locale)),
    );
  }
  http.get<{ Querystring: Record<string, string | string[] | undefined> }>(
    SUGGESTIONS_PATH,
    async (request, reply) => {
      const text = String(request.query[SEARCH_PARAMETERS.text] ?? '').slice(0, LONGEST_TEXT);
      const answer = v.parse(
        SUGGESTIONS,
        await runText(kernel, door, {
          text: SUGGESTIONS_QUERY,
          variables: { text },
          locale: 'ID',
          requestId: request.id,
        }),
      );
      return shared(reply, 60)
        .type('application/x-suggestions+json; charset=utf-8')
        .send(JSON.stringify([text, answer.catalogueSuggestions.map((suggestion) => suggestion.text)]));
    },
  );
  mountFeeds(http, kernel, door);
  mountSitemap(http, kernel);
}

/** Mounts the feeds: new titles and stories, in both languages. */
function mountFeeds(http: FastifyInstance, kernel: AppServices, door: PageGraphQL): void {
  const { publicOrigin } = kernel.config;
  for (const locale of LOCALES) {
    http.get(feedPath(locale), async (request, reply) =>
      shared(reply, 300)
        .type('application/atom+xml; charset=utf-8')
        .send(await feed(locale, request.id)),
    );
    http.get(storyFeedPath(locale), async (request, reply) =>
      shared(reply, 300)
        .type('application/atom+xml; charset=utf-8')
        .send(await storyFeed(locale, request.id)),
    );
  }

  async function storyFeed(locale: Locale, requestId: string): Promise<string> {
    const asked = { text: STORY_FEED_QUERY, variables: {}, locale, requestId };
    const owner = await libraryNameIn(kernel.db, locale);
    return storyFeedText(await runText(kernel, door, asked), { locale, origin: publicOrigin, owner });
  }

  async function feed(locale: Locale, requestId: string): Promise<string> {
    return feedText(await runText(kernel, door, { text: FEED_QUERY, variables: {}, locale, requestId }), {
      locale,
      origin: publicOrigin,
      owner: await libraryNameIn(kernel.db, locale),
    });
  }
}

/** Mounts what tells programs of others about the site: the plain GETs, changes of the contract, contacts. */
function mountNotes(http: FastifyInstance, { db, config, clock }: AppServices): void {
  const { publicOrigin, webRoot, mailFrom } = config;
  const contact = mailFrom === null ? `${publicOrigin}/kunjungi` : `mailto:${mailFrom}`;
  http.get('/openapi.json', async (_request, reply) => {
    const text = await fs.promises.readFile(path.join(webRoot, 'schema/openapi.json'), 'utf8');
    return shared(reply, 300)
      .type('application/json; charset=utf-8')
      .send(text.replace('https://pustaka.example', publicOrigin));
  });
  http.get(CHANGES_FEED_PATH, async (_request, reply) => {
    const text = await fs.promises.readFile(path.join(webRoot, 'schema/CHANGELOG.md'), 'utf8');
    const owner = await libraryNameIn(db, 'EN');
    return shared(reply, 300)
      .type('application/atom+xml; charset=utf-8')
      .send(changesFeedText(readChanges(text), { origin: publicOrigin, owner }));
  });
  http.get('/.well-known/security.txt', async (_request, reply) =>
    shared(reply, 3_600)
      .type('text/plain; charset=utf-8')
      .send(securityText(publicOrigin, { contact, now: clock.now() })),
  );
  http.get('/llms.txt', async (_request, reply) =>
    shared(reply, 3_600).type('text/plain; charset=utf-8').send(llmsText(publicOrigin)),
  );
}

function mountSitemap(http: FastifyInstance, { db, clock, config }: AppServices): void {
  const sources: readonly SitemapSource[] = [
    { page: 'title', ...titlePages(db) },
    { page: 'contributor', ...contributorPages(db) },
    { page: 'subject', ...subjectPages(db) },
    { page: 'business', ...businessPages(db) },
    { page: 'guide', ...guidePages(db) },
    { page: 'sitePage', ...sitePageEntries(db) },
    { page: 'story', ...storyEntries(db) },
    { page: 'service', ...standardEntries(db) },
    { page: 'readingList', ...readingListPages(db) },
    { page: 'partner', ...partnerPages(db) },
    { page: 'space', ...spacePages(db) },
    { page: 'event', ...eventPages({ db, clock }) },
    { page: 'programme', ...programmePages(db) },
  ];
  const xml = (reply: FastifyReply): FastifyReply =>
    shared(reply, 3_600).type('application/xml; charset=utf-8');
  http.get('/sitemap.xml', async (_request, reply) =>
    xml(reply).send(await sitemapIndexText(config.publicOrigin, sources)),
  );
  http.get<{ Params: { part: string } }>('/sitemap/:part', async (request, reply) => {
    const [, page, after = ''] =
      /^([a-zA-Z]+)(?:-([a-z]{3}_[0-9A-Z]{26}))?\.xml$/.exec(request.params.part) ?? [];
    if (page === 'pages' && after === '') return xml(reply).send(plainSitemapText(config.publicOrigin));
    const source = sources.find((candidate) => candidate.page === page);
    if (!source) return reply.callNotFound();
    // Whether a business stands in the directory its owners may take back at any time, as a reader a list and staff a partner.
    const answer =
      source.page === 'business' || source.page === 'readingList' || source.page === 'partner'
        ? xml(reply).header('cache-control', SHORT_CACHE)
        : xml(reply);
    return answer.send(sitemapPart(config.publicOrigin, source, after));
  });
}

function shared(reply: FastifyReply, seconds: number): FastifyReply {
  return reply.header('cache-control', `public, max-age=${seconds}`);
}
