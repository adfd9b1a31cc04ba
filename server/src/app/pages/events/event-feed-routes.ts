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
  facts: { locale: Locale; origin: string; path: string },
) => string;
type Span = { readonly daysBack: number; readonly daysAhead: number };

const CALENDAR_SPAN: Span = { daysBack: 60, daysAhead: 400 };
const LIST_SPAN: Span = { daysBack: 0, daysAhead: 100 };
const ICS = 'text/calendar; charset=utf-8';

/** Mounts what calendars, readers of feeds and other sites take of the events. */
export function mountEventFeeds(http: FastifyInstance, kernel: AppServices, door: PageGraphQL): void {
  const { publicOrigin: origin } = kernel.config;
  const keeper = new FeedCache();
  for (const locale of LOCALES) {
    const paths = EVENT_FEEDS[locale];
    http.get(paths.calendar, async (request, reply) =>
      sendTagged(
        request,
        kept(reply).type(ICS),
        await textOf(request, { locale, write: eventCalendarText, span: CALENDAR_SPAN }),
      ),
    );
    http.get(paths.rss, async (request, reply) =>
      sendTagged(
        request,
        kept(reply).type('application/rss+xml; charset=utf-8'),
        await textOf(request, { locale, write: eventRssText, span: LIST_SPAN }),
      ),
    );
    http.get(paths.widget, async (request, reply) =>
      sendTagged(
        request,
        framed(reply).type('text/html; charset=utf-8'),
        await textOf(request, { locale, write: eventWidgetText, span: LIST_SPAN }),
      ),
    );
    http.get<{ Params: { id: string } }>(paths.one, async (request, reply) => {
      const found = (await occurrencesOf(request, locale, CALENDAR_SPAN)).filter(
        ({ event }) => event.id === request.params.id,
      );
      if (found.length === 0) return reply.callNotFound();
      return kept(reply)
        .type(ICS)
        .header('content-disposition', `attachment; filename="${request.params.id}.ics"`)
        .send(eventCalendarText(found, { locale, origin, path: request.url }));
    });
  }

  function occurrencesOf(
    request: FastifyRequest,
    locale: Locale,
    span: Span,
  ): Promise<readonly FeedOccurrence[]> {
    const parameters = new URL(request.url, origin).searchParams;
    return feedOccurrences(kernel, door, {
      locale,
      parameters,
      now: kernel.clock.now(),
      requestId: request.id,
      ...span,
    });
  }

  /** A feed is the same for everybody until a fact changes it, or the day. */
  async function textOf(
    request: FastifyRequest,
    { locale, write, span }: { locale: Locale; write: FeedText; span: Span },
  ): Promise<string> {
    const now = kernel.clock.now();
    const at = { event: await lastEventNumber(kernel.db), now: now.getTime() };
    return keeper.textOf(`${toCivilDate(now)} ${request.url}`, at, async () =>
      write(await occurrencesOf(request, locale, span), { locale, origin, path: request.url }),
    );
  }
}

function kept(reply: FastifyReply): FastifyReply {
  return reply
    .header('cache-control', 'public, max-age=300')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('access-control-allow-origin', '*');
}

function framed(reply: FastifyReply): FastifyReply {
  return kept(reply).header('content-security-policy', WIDGET_POLICY).removeHeader('x-frame-options');
}
