import * as v from 'valibot';

import { localPath, pathTo } from '../routes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { momentOf } from '../structured-data/moment';
import { storyFeedPath } from '../site/story-feed';
import { SEARCH_PARAMETERS, STORY_PARAMETERS } from '../search-parameters';
import type { Summarise } from './page-head';

const text = v.string();
const localized = v.object({ text });
const storyShape = v.object({
  story: v.nullable(
    v.object({
      author: v.nullable(text),
      firstPublishedAt: v.union([text, v.date()]),
      page: v.object({ path: text, title: localized, publishedAt: v.union([text, v.date()]) }),
      summary: localized,
      cover: v.nullable(v.object({ url: text, width: v.number(), height: v.number(), alt: localized })),
    }),
  ),
});
const { after, before } = SEARCH_PARAMETERS;

/** Sums up the list of stories; a section and a tag are lists of their own. */
export const storiesHead: Summarise = (_answer, context) => {
  const { words, locale } = context;
  return {
    description: words.stories.description(words.owner),
    query: [...Object.values(STORY_PARAMETERS), after, before],
    feed: { path: storyFeedPath(locale), title: words.stories.feedTitle(words.owner) },
    facts: [breadcrumbFacts([{ label: words.stories.title, path: pathTo('stories', locale) }], context)],
  };
};

/** Sums up a story by its first words, and describes it as an article (schema.org NewsArticle). */
export const storyHead: Summarise = (answer, context) => {
  const { story } = v.parse(storyShape, answer);
  if (story === null) return 'missing';
  const { words, locale, origin } = context;
  const { page, cover, summary } = story;
  const path = localPath(page.path, locale);
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title.text,
    description: summary.text,
    inLanguage: locale.toLowerCase(),
    datePublished: momentOf(new Date(story.firstPublishedAt)),
    dateModified: momentOf(new Date(page.publishedAt)),
    mainEntityOfPage: origin + path,
    author: { '@type': story.author === null ? 'Organization' : 'Person', name: story.author ?? words.owner },
    publisher: { '@type': 'Library', name: words.owner },
    ...(cover === null ? {} : { image: origin + cover.url }),
  };
  const crumbs = [
    { label: words.stories.title, path: pathTo('stories', locale) },
    { label: page.title.text, path },
  ];
  return {
    description: summary.text || page.title.text,
    feed: { path: storyFeedPath(locale), title: words.stories.feedTitle(words.owner) },
    ...(cover === null
      ? {}
      : { picture: { path: cover.url, width: cover.width, height: cover.height, alt: cover.alt.text } }),
    facts: [article, breadcrumbFacts(crumbs, context)],
  };
};
