import type { DraftPicture } from '../../../../lib/upload/PictureField';
import type { EditablePage, TextLanguage } from '../page-values';

/** Something that a story names, with what it is called and what it is. */
export type Mention = {
  readonly id: string;
  readonly label: string;
  readonly kind: 'title' | 'person' | 'event' | 'guide' | 'gone';
};

type Facts = NonNullable<EditablePage['story']>;

/** What is noted of a story, as it stands in the panel; tags have commas between. */
export type StoryValues = {
  readonly section: Facts['section'];
  readonly author: string;
  readonly tags: string;
  readonly mentions: readonly Mention[];
  readonly picture: DraftPicture | null;
  readonly alt: Readonly<Record<TextLanguage, string>>;
  readonly credit: string;
  readonly consent: NonNullable<Facts['cover']>['consent'];
};

/** The sections in the order in which they are offered. */
export const SECTIONS = ['NEWS', 'TIP', 'NEW_COLLECTION', 'INTERVIEW', 'DESK'] as const;

/** Why a picture may be shown, the plainest reason first. */
export const CONSENTS = ['NOBODY_RECOGNISABLE', 'EVERYBODY_AGREED', 'PERFORMERS_ONLY'] as const;

/** Gives the panel of a story, noted or not. */
export function storyValues(facts: Facts | null): StoryValues {
  const cover = facts?.cover ?? null;
  return {
    section: facts?.section ?? 'NEWS',
    author: facts?.author ?? '',
    tags: (facts?.tags ?? []).map(({ name }) => name).join(', '),
    mentions: facts === null ? [] : mentionsOf(facts),
    picture: cover === null ? null : { uploadId: cover.uploadId, url: cover.url },
    alt: {
      indonesian: cover?.alt.indonesian ?? '',
      english: cover?.alt.locales.includes('EN') === true ? cover.alt.english : '',
    },
    credit: cover?.credit ?? '',
    consent: cover?.consent ?? 'NOBODY_RECOGNISABLE',
  };
}

/** Gives what is sent of the panel. */
export function storyInput(values: StoryValues) {
  const { section, author, tags, mentions, picture, alt, credit, consent } = values;
  const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);
  return {
    section,
    author: textOrNull(author),
    tags: tags.split(',').flatMap((tag) => textOrNull(tag.trim()) ?? []),
    mentionIds: mentions.map(({ id }) => id),
    cover:
      picture === null
        ? null
        : {
            uploadId: picture.uploadId,
            alt: { indonesian: alt.indonesian, english: textOrNull(alt.english) },
            credit: textOrNull(credit),
            consent,
          },
  };
}

/** What is there no more keeps its place under its id, so that it can be taken out. */
function mentionsOf({ mentionIds, titles, people, events, guides }: Facts): Mention[] {
  const known = new Map<string, Mention>([
    ...titles.map(({ id, titleProper }) => [id, { id, label: titleProper, kind: 'title' }] as const),
    ...people.map(({ id, preferredName }) => [id, { id, label: preferredName, kind: 'person' }] as const),
    ...events.map(({ id, name }) => [id, { id, label: name.text, kind: 'event' }] as const),
    ...guides.map(({ id, name }) => [id, { id, label: name.text, kind: 'guide' }] as const),
  ]);
  return mentionIds.map((id) => known.get(id) ?? { id, label: id, kind: 'gone' });
}
