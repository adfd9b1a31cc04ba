import * as v from 'valibot';

import type { Locale } from '../../../shared/locale';
import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import { contributionShape, coverShape } from '../heads/answer-parts';
import { leadingNames, WORDS } from '../words/words';
import { xmlDocument } from './xml-document';

const MOST_ENTRIES = 50;

/** The query behind the feed: the newest titles. */
export const FEED_QUERY = /* GraphQL */ `
  query NewArrivalsFeed {
    newArrivals(first: ${MOST_ENTRIES}) {
      nodes {
        id path titleProper subtitle publisher publicationYear materialType { name { text } } summary createdAt updatedAt
        cover { url width height }
        subjects { heading }
        contributions { role isMain contributor { id path preferredName birthYear deathYear } }
      }
    }
  }
`;

const SHAPE = v.object({
  newArrivals: v.object({
    nodes: v.array(
      v.object({
        id: v.string(),
        path: v.string(),
        titleProper: v.string(),
        subtitle: v.nullable(v.string()),
        publisher: v.nullable(v.string()),
        publicationYear: v.nullable(v.number()),
        materialType: v.object({ name: v.object({ text: v.string() }) }),
        summary: v.nullable(v.string()),
        createdAt: v.union([v.string(), v.date()]),
        updatedAt: v.union([v.string(), v.date()]),
        cover: coverShape,
        subjects: v.array(v.object({ heading: v.string() })),
        contributions: v.array(contributionShape),
      }),
    ),
  }),
});

type Entry = v.InferOutput<typeof SHAPE>['newArrivals']['nodes'][number];
type Edition = { readonly locale: Locale; readonly origin: string };

/** Address of the feed in a language. */
export function feedPath(locale: Locale): string {
  return locale === 'ID' ? '/feed.atom' : '/en/feed.atom';
}

/**
 * Writes the newest titles as Atom (RFC 4287); an entry's id never changes, whatever happens to its address.
 */
export function feedText(
  answer: unknown,
  { locale, origin, owner }: { readonly locale: Locale; readonly origin: string; readonly owner: string },
): string {
  const words = WORDS[locale];
  const entries = v.parse(SHAPE, answer).newArrivals.nodes;
  const updated =
    entries
      .map((entry) => instantText(entry.updatedAt))
      .sort()
      .at(-1) ?? '2026-01-01T00:00:00.000Z';
  return xmlDocument(
    html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale.toLowerCase()}">
      <id>${tagOf(origin, `feed-${locale.toLowerCase()}`)}</id>
      <title>${words.feedTitle}</title>
      <subtitle>${words.feedDescription}</subtitle>
      <updated>${updated}</updated>
      <author><name>${owner}</name></author>
      <link rel="self" type="application/atom+xml" href="${origin}${feedPath(locale)}" />
      <link
        rel="alternate"
        type="text/html"
        hreflang="${locale.toLowerCase()}"
        href="${origin}${pathTo('home', locale)}"
      />
      <icon>${origin}/favicon.svg</icon>
      ${entries.map((entry) => entryMarkup(entry, { locale, origin }))}
    </feed>`,
  );
}

function entryMarkup(entry: Entry, { locale, origin }: Edition): Markup {
  const published = [entry.publisher, entry.publicationYear].filter((part) => part !== null).join(', ');
  const summary = [
    [leadingNames(entry.contributions, 3).join(', '), published, entry.materialType.name.text]
      .filter((part) => part !== '')
      .join('. '),
    entry.summary ?? '',
  ]
    .filter((part) => part !== '')
    .join('. ');
  return html`<entry>
    <id>${tagOf(origin, entry.id)}</id>
    <title>${entry.titleProper}${entry.subtitle !== null && `: ${entry.subtitle}`}</title>
    <published>${instantText(entry.createdAt)}</published>
    <updated>${instantText(entry.updatedAt)}</updated>
    ${leadingNames(entry.contributions, 3).map((name) => html`<author><name>${name}</name></author>`)}
    <link
      rel="alternate"
      type="text/html"
      hreflang="${locale.toLowerCase()}"
      href="${origin}${localPath(entry.path, locale)}"
    />
    <link
      rel="enclosure"
      type="${entry.cover.url.endsWith('.webp') ? 'image/webp' : 'image/svg+xml'}"
      href="${origin}${entry.cover.url}"
    />
    ${entry.subjects.map(({ heading }) => html`<category term="${heading}" />`)}
    <summary>${summary}</summary>
  </entry>`;
}

/** A name that stays when addresses change (RFC 4151). */
export function tagOf(origin: string, id: string): string {
  return `tag:${new URL(origin).hostname.replace(/[[\]]/g, '')},2026:${id}`;
}

/** An instant as feeds write it. */
export function instantText(instant: string | Date): string {
  return new Date(instant).toISOString();
}
