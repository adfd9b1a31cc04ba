import { pngPath } from '../title-files/cover-name';
import { localPath, pathTo } from '../routes';
import type { Contribution } from '../heads/answer-parts';
import type { FullTitle } from '../heads/full-answers';
import type { PageContext } from '../heads/page-head';
import { spokenName } from '../words/words';
import { languageTag } from './language-tag';

/** Types of schema.org by material; what has none of its own is a creative work. */
const TYPES: Readonly<Record<string, string>> = {
  BOOK: 'Book',
  EBOOK: 'Book',
  AUDIOBOOK: 'Audiobook',
  SERIAL: 'Periodical',
  MAP: 'Map',
  MUSIC: 'SheetMusic',
  SOUND_RECORDING: 'MusicRecording',
  VIDEO: 'Movie',
  MANUSCRIPT: 'Manuscript',
};
const ROLES: Readonly<Record<string, string>> = {
  AUTHOR: 'author',
  EDITOR: 'editor',
  TRANSLATOR: 'translator',
  ILLUSTRATOR: 'illustrator',
  COMPOSER: 'composer',
  NARRATOR: 'readBy',
  DIRECTOR: 'director',
};

/** Describes an edition: who made it, who published it, and whether a copy can be had (schema.org Book). */
export function bookFacts(title: FullTitle, scene: PageContext): object {
  const { origin, locale } = scene;
  const type = TYPES[title.materialType.code] ?? 'CreativeWork';
  const isbn = title.identifiers
    .filter(({ kind }) => kind === 'ISBN')
    .map(({ display }) => display.replaceAll('-', ''));
  const issn = title.identifiers.filter(({ kind }) => kind === 'ISSN').map(({ display }) => display);
  const languages = title.languages.map(({ code }) => languageTag(code));
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': `${origin}${title.path}#title`,
    name: title.titleProper,
    ...(title.subtitle === null ? {} : { alternativeHeadline: title.subtitle }),
    url: origin + localPath(title.path, locale),
    image: origin + pngPath(title.id, title.cover.url),
    ...people(title.contributions, type),
    ...(type === 'Book' && isbn.length > 0 ? { isbn: single(isbn) } : {}),
    ...(type === 'Periodical' && issn.length > 0 ? { issn: single(issn) } : {}),
    ...(title.publisher === null ? {} : { publisher: { '@type': 'Organization', name: title.publisher } }),
    ...(title.publicationYear === null ? {} : { datePublished: String(title.publicationYear) }),
    ...(type === 'Book' && title.edition !== null ? { bookEdition: title.edition } : {}),
    ...(languages.length > 0 ? { inLanguage: single(languages) } : {}),
    ...(title.summary === null ? {} : { description: title.summary }),
    ...(title.subjects.length > 0
      ? {
          about: title.subjects.map(({ heading, path }) => ({
            '@type': 'Thing',
            name: heading,
            url: origin + localPath(path, locale),
          })),
        }
      : {}),
    ...otherEditions(title, scene),
    offers: lending(title, scene),
  };
}

function people(contributions: readonly Contribution[], type: string): Record<string, unknown> {
  const named = new Map<string, object[]>();
  for (const { role, contributor } of contributions) {
    const property = type === 'Periodical' && role === 'EDITOR' ? 'editor' : (ROLES[role] ?? 'contributor');
    named.set(property, [
      ...(named.get(property) ?? []),
      { '@type': 'Person', name: spokenName(contributor.preferredName) },
    ]);
  }
  return Object.fromEntries([...named].map(([property, list]) => [property, single(list)]));
}

function otherEditions(title: FullTitle, { origin, locale }: PageContext): Record<string, unknown> {
  const editions = (title.work?.editions.nodes ?? []).filter(({ id }) => id !== title.id);
  if (editions.length === 0) return {};
  const examples = editions.map((edition) => ({
    '@type': 'Book',
    name: edition.titleProper,
    url: origin + localPath(edition.path, locale),
    ...(edition.publicationYear === null ? {} : { datePublished: String(edition.publicationYear) }),
  }));
  return { exampleOfWork: { '@type': 'CreativeWork', name: title.titleProper, workExample: examples } };
}

/** A library lends: the price is nothing, and the availability is that of its shelves. */
function lending({ availability }: FullTitle, { origin, locale, words }: PageContext): object {
  return {
    '@type': 'Offer',
    businessFunction: 'http://purl.org/goodrelations/v1#LeaseOut',
    price: 0,
    priceCurrency: 'IDR',
    availability: `https://schema.org/${availability.availableCount > 0 ? 'InStock' : 'OutOfStock'}`,
    offeredBy: { '@type': 'Library', name: words.owner, url: origin + pathTo('visit', locale) },
  };
}

function single<Value>(values: readonly Value[]): Value | readonly Value[] {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
}
