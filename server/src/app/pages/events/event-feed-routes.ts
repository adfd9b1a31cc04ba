import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { lastEventNumber } from '../../../platform/outbox/outbox-events.queries';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { LOCALES } from '../../../shared/locale';
import type { AppServices } from '../../app-services';
import type { PageGraphQL } from '../run-operation';
import { eventCalendarText } from './event-calendar';
import { eventRssText } from './event-rss';
import { eventWidgetText, WIDGET_POLICY } from './event-widget';
import type { FeedOccurrence } from './feed-occurrences';
import { feedOccurrences } from './feed-occurrences';
import { libraryNameIn } from '../library-name';
import { sendTagged } from '../send-tagged';
import { FeedCache } from './feed-cache';

/**
 * Addresses of the feeds, by language. They take the filters of the calendar's address:
 * `?jenis=STORYTELLING&untuk=anak&cabang=…`.
 */
export const EVENT_FEEDS = {
  ID: { calendar: '/acara.ics', rss: '/acara.rss', widget: '/sisip/acara', one: '/acara/:id/kalender.ics' },
  EN: {
    calendar: '/en/events.ics',
    rss: '/en/events.rss',
    widget: '/en/embed/events',
    one: '/en/events/:id/calendar.ics',
  },
} as const satisfies Record<Locale, Record<'calendar' | 'rss' | 'widget' | 'one', string>>;

type FeedText = (
  occurrences: readonly FeedOccurrence[],
  facts: { locale: Locale; origin: string; path: string; owner: string },
) => string;
type Span = { readonly daysBack: number; readonly daysAhead: number };

type Feed = {
  readonly type: string;
  readonly write: FeedText;
  readonly span: Span;
  /** Sets the headers that let other sites take this feed. */
  readonly share: (reply: FastifyReply) => FastifyReply;
};
/** What the routes read from, made once for the process. */
type FeedSource = {
  readonly kernel: AppServices;
  readonly graphql: PageGraphQL;
  readonly cache: FeedCache;
};

const CALENDAR_SPAN: Span = { daysBack: 60, daysAhead: 400 };
const LIST_SPAN: Span = { daysBack: 0, daysAhead: 100 };
const ICS = 'text/calendar; charset=utf-8';
const FEEDS = {
  calendar: { type: ICS, write: eventCalendarText, span: CALENDAR_SPAN, share: shareAnywhere },
  rss: {
    type: 'application/rss+xml; charset=utf-8',
    write: eventRssText,
    span: LIST_SPAN,
    share: shareAnywhere,
  },
  widget: {
    type: 'text/html; charset=utf-8',
    write: eventWidgetText,
    span: LIST_SPAN,
    share: allowFraming,
  },
} as const satisfies Record<string, Feed>;

/** Mounts the event feeds: calendars (iCalendar), RSS, and the widget other sites show in a frame. */
export function mountEventFeeds(http: FastifyInstance, kernel: AppServices, graphql: PageGraphQL): void {
  const source: FeedSource = { kernel, graphql, cache: new FeedCache() };
  for (const locale of LOCALES) {
    const paths = EVENT_FEEDS[locale];
    for (const name of ['calendar', 'rss', 'widget'] as const) {
      const feed = FEEDS[name];
      http.get(paths[name], async (request, reply) =>
        sendTagged(
          request,
          feed.share(reply).type(feed.type),
          await cachedFeedText(source, request, locale, feed),
        ),
      );
    }
    http.get<{ Params: { id: string } }>(paths.one, (request, reply) =>
      sendOneEvent(source, request, reply, locale),
    );
  }
}

/** Answers with the calendar file of one event. */
async function sendOneEvent(
  source: FeedSource,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  locale: Locale,
): Promise<FastifyReply> {
  const { id } = request.params;
  const found = (await loadOccurrences(source, request, locale, CALENDAR_SPAN)).filter(
    ({ event }) => event.id === id,
  );
  if (found.length === 0) {
    reply.callNotFound();
    return reply;
  }
  const { publicOrigin: origin } = source.kernel.config;
  const owner = await libraryNameIn(source.kernel.db, locale);
  return shareAnywhere(reply)
    .type(ICS)
    .header('content-disposition', `attachment; filename="${id}.ics"`)
    .send(eventCalendarText(found, { locale, origin, path: request.url, owner }));
}

/** A feed is the same for everybody until an event of the outbox is recorded or the day changes. */
async function cachedFeedText(
  source: FeedSource,
  request: FastifyRequest,
  locale: Locale,
  { write, span }: Feed,
): Promise<string> {
  const { clock, db, config } = source.kernel;
  const now = clock.now();
  const at = { event: await lastEventNumber(db), now: now.getTime() };
  return source.cache.textOf(`${toCivilDate(now)} ${request.url}`, at, async () =>
    write(await loadOccurrences(source, request, locale, span), {
      locale,
      owner: await libraryNameIn(db, locale),
      origin: config.publicOrigin,
      path: request.url,
    }),
  );
}

function loadOccurrences(
  { kernel, graphql }: FeedSource,
  request: FastifyRequest,
  locale: Locale,
  span: Span,
): Promise<readonly FeedOccurrence[]> {
  const parameters = new URL(request.url, kernel.config.publicOrigin).searchParams;
  return feedOccurrences(kernel, graphql, {
    locale,
    parameters,
    now: kernel.clock.now(),
    requestId: request.id,
    ...span,
  });
}

function shareAnywhere(reply: FastifyReply): FastifyReply {
  return reply
    .header('cache-control', 'public, max-age=300')
    .header('cross-origin-resource-policy', 'cross-origin');
}

function allowFraming(reply: FastifyReply): FastifyReply {
  return shareAnywhere(reply)
    .header('content-security-policy', WIDGET_POLICY)
    .removeHeader('x-frame-options');
}
