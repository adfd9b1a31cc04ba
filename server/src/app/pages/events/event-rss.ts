import type { Locale } from '../../../shared/locale';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import { xmlDocument } from '../site/xml-document';
import { WORDS, wordFor } from '../words/words';
import { placeText, whenText } from '../heads/event-texts';
import type { PageContext } from '../heads/page-head';
import type { FeedOccurrence } from './feed-occurrences';

/** Writes coming events as RSS 2.0, each event once with its next date; an item's id never changes. */
export function eventRssText(
  occurrences: readonly FeedOccurrence[],
  { locale, origin, path }: { locale: Locale; origin: string; path: string },
): string {
  const words = WORDS[locale];
  const scene = { locale, words } as const;
  const first = occurrences.filter(
    ({ event }, place) => occurrences.findIndex((other) => other.event.id === event.id) === place,
  );
  return xmlDocument(html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
  <title>${words.eventsTitle} · ${words.siteName}</title>
  <link>${origin}${pathTo('events', locale)}</link>
  <description>${words.eventsDescription}</description>
  <language>${locale.toLowerCase()}</language>
  <atom:link rel="self" type="application/rss+xml" href="${origin}${path}"/>
  ${first.map((occurrence) => item(occurrence, { origin, scene }))}
</channel></rss>`);
}

type ItemScene = { readonly origin: string; readonly scene: Pick<PageContext, 'locale' | 'words'> };

function item({ event, ...session }: FeedOccurrence, { origin, scene }: ItemScene): ReturnType<typeof html> {
  const about = [
    whenText(session, scene),
    placeText(event.place, scene),
    event.notice?.text,
    event.summary?.text,
  ]
    .filter(Boolean)
    .join('. ');
  return html`<item>
    <title>${event.name.text}</title>
    <link>${origin}${localPath(event.path, scene.locale)}</link>
    <guid isPermaLink="false">tag:${new URL(origin).hostname},2026:${event.id}</guid>
    <pubDate>${event.updatedAt.toUTCString()}</pubDate>
    <category>${wordFor(scene.words.eventKind, event.kind)}</category>
    <description>${about}</description>
  </item>`;
}
