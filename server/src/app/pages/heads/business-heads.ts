import * as v from 'valibot';

import type { SharePicture } from '../document/head';
import { localPath, pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { localizedShape } from './answer-parts';
import type { PageContext, Summarise } from './page-head';

const text = v.string();
const photoShape = v.nullable(
  v.object({ url: text, width: v.number(), height: v.number(), alt: v.nullable(text) }),
);
const fullBusiness = v.object({
  slug: text,
  path: text,
  name: text,
  summary: v.nullable(text),
  place: v.nullable(v.object({ isOutsideCity: v.boolean() })),
  photo: photoShape,
  products: v.array(v.object({ photo: photoShape })),
});
const businessShape = v.object({ business: v.nullable(fullBusiness) });
const fullGuide = v.object({
  path: text,
  name: localizedShape,
  summary: v.nullable(localizedShape),
  steps: v.array(v.object({ name: localizedShape, text: v.nullable(localizedShape) })),
});
const guideShape = v.object({ guide: v.nullable(fullGuide) });

/** Sums up the corner for small businesses. */
export const smallBusinessHead: Summarise = (_answer, { words }) => ({
  description: words.smallBusinessWords.description,
});

/** Sums up a page of the directory. */
export const directoryHead: Summarise = (_answer, { words }) => ({
  description: words.directoryWords.description,
  query: Object.values(SEARCH_PARAMETERS),
});

/** Sums up the page of a business. */
export const businessHead: Summarise = (answer, context) => {
  const { business } = v.parse(businessShape, answer);
  if (business === null) return 'missing';
  const { words, locale } = context;
  const crumbs = [
    { label: words.smallBusiness, path: pathTo('smallBusiness', locale) },
    { label: words.directory, path: pathTo('directory', locale) },
    { label: business.name, path: pathTo('business', locale, business.slug) },
  ];
  return {
    description: business.summary ?? words.directoryWords.description,
    ...pictureOf(business),
    facts: [businessFacts(business, context), breadcrumbFacts(crumbs, context)],
  };
};

/** Sums up a guide with its steps. */
export const guideHead: Summarise = (answer, context) => {
  const { guide } = v.parse(guideShape, answer);
  if (guide === null) return 'missing';
  const { words, locale } = context;
  const crumbs = [
    { label: words.smallBusinessWords.title, path: pathTo('smallBusiness', locale) },
    { label: guide.name.text, path: localPath(guide.path, locale) },
  ];
  return {
    description: guide.summary?.text ?? words.smallBusinessWords.description,
    facts: [howToFacts(guide, context), breadcrumbFacts(crumbs, context)],
  };
};

/** Sums up the page on which an hour with a mentor is booked. */
export const consultationsHead: Summarise = (_answer, { words }) => ({
  description: words.consultationsDescription,
});

/** The photo above all others, else the first of a product; a business without any shows the shelf. */
function pictureOf({ name, photo, products }: v.InferOutput<typeof fullBusiness>): {
  picture?: SharePicture;
} {
  const shown = photo ?? products.find((product) => product.photo !== null)?.photo ?? null;
  if (shown === null) return {};
  const { url, width, height, alt } = shown;
  return { picture: { path: url, width, height, alt: alt ?? name } };
}

function businessFacts(
  { name, path, summary, place }: v.InferOutput<typeof fullBusiness>,
  { origin, locale, words }: PageContext,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'LocalBusiness',
    name,
    url: origin + localPath(path, locale),
    ...(summary === null ? {} : { description: summary }),
    ...(place === null
      ? {}
      : {
          address: {
            '@type': 'PostalAddress',
            addressLocality: place.isOutsideCity ? words.directoryWords.outside : 'Kota Pasuruan',
            addressRegion: 'Jawa Timur',
            addressCountry: 'ID',
          },
        }),
  };
}

function howToFacts(guide: v.InferOutput<typeof fullGuide>, { origin, locale }: PageContext): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: guide.name.text,
    url: origin + localPath(guide.path, locale),
    ...(guide.summary === null ? {} : { description: guide.summary.text }),
    step: guide.steps.map(({ name, text: words }, place) => ({
      '@type': 'HowToStep',
      position: place + 1,
      name: name.text,
      ...(words === null ? {} : { text: words.text }),
    })),
  };
}
