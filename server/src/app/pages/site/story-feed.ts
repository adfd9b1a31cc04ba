import * as v from 'valibot';

import type { Locale } from '../../../shared/locale';
import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import { WORDS } from '../words/words';
import { instantText, tagOf } from './feed';
import { xmlDocument } from './xml-document';

const MOST_ENTRIES = 30;
const text = v.string();
const localized = v.object({ text });
const instant = v.union([text, v.date()]);

/** The query behind the feed: the newest stories. */
export const STORY_FEED_QUERY = /* GraphQL */ `
  query StoriesFeed {
    stories(first: ${MOST_ENTRIES}) {
      nodes {
        id author firstPublishedAt
        page { path publishedAt html title { text } }
        summary { text }
        tags { name }
      }
    }
  }
`;

const SHAPE = v.object({
  stories: v.object({
    nodes: v.array(
      v.object({
        id: text,
        author: v.nullable(text),
        firstPublishedAt: instant,
        page: v.object({ path: text, publishedAt: instant, html: text, title: localized }),
        summary: localized,
        tags: v.array(v.object({ name: text })),
      }),
    ),
  }),
});

type Entry = v.InferOutput<typeof SHAPE>['stories']['nodes'][number];
type Edition = { readonly locale: Locale; readonly origin: string };

/** Address of the feed of stories in a language. */
export function storyFeedPath(locale: Locale): string {
  return locale === 'ID' ? '/kabar.atom' : '/en/news.atom';
}

/** Writes the newest stories as Atom (RFC 4287), each with its whole text. */
export function storyFeedText(
  answer: unknown,
  { locale, origin, owner }: Edition & { readonly owner: string },
): string {
  const { stories } = WORDS[locale];
  const entries = v.parse(SHAPE, answer).stories.nodes;
  const updated =
    entries
      .map(({ page }) => instantText(page.publishedAt))
      .sort()
      .at(-1) ?? '2026-01-01T00:00:00.000Z';
  return xmlDocument(
    html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale.toLowerCase()}">
      <id>${tagOf(origin, `stories-${locale.toLowerCase()}`)}</id>
      <title>${stories.feedTitle(owner)}</title>
      <subtitle>${stories.description(owner)}</subtitle>
      <updated>${updated}</updated>
      <author><name>${owner}</name></author>
      <link rel="self" type="application/atom+xml" href="${origin}${storyFeedPath(locale)}" />
      <link rel="alternate" type="text/html" href="${origin}${pathTo('stories', locale)}" />
      <icon>${origin}/favicon.svg</icon>
      ${entries.map((entry) => entryMarkup(entry, { locale, origin }))}
    </feed>`,
  );
}

function entryMarkup({ id, author, firstPublishedAt, page, summary, tags }: Entry, edition: Edition): Markup {
  const { locale, origin } = edition;
  return html`<entry>
    <id>${tagOf(origin, id)}</id>
    <title>${page.title.text}</title>
    <published>${instantText(firstPublishedAt)}</published>
    <updated>${instantText(page.publishedAt)}</updated>
    ${author !== null && html`<author><name>${author}</name></author>`}
    <link rel="alternate" type="text/html" href="${origin}${localPath(page.path, locale)}" />
    ${tags.map(({ name }) => html`<category term="${name}" />`)}
    <summary>${summary.text}</summary>
    <content type="html" xml:base="${origin}">${page.html}</content>
  </entry>`;
}
