import type { DraftPicture } from '../../../../lib/upload/PictureField';
import { countLetters, factValues, fillFacts } from './fill-facts';
import type { PostForEditQuery } from './PostForEdit.generated';

/** A post as it is written. */
export type PostForEdit = NonNullable<PostForEditQuery['post']>;
/** A channel as the composer needs it. */
export type ComposerChannel = PostForEditQuery['channels'][number];
/** One of the channels. */
export type ChannelCode = ComposerChannel['code'];
/** A post on one channel. */
export type ShownDelivery = PostForEdit['deliveries'][number];
/** A language of a text. */
export type TextLocale = 'ID' | 'EN';

/** A size of the drawn card. */
export type CardSize = NonNullable<NonNullable<PostForEdit['picture']>['cardSize']>;

/** The words of a channel. */
export type ChannelWords = Readonly<Record<TextLocale, string>>;

/** What is written of a post. */
export type PostValues = {
  readonly words: Readonly<Partial<Record<ChannelCode, ChannelWords>>>;
  /** The drawn card; null for a picture of its own, or none. */
  readonly cardSize: CardSize | null;
  readonly picture: DraftPicture | null;
  readonly alt: { readonly indonesian: string; readonly english: string };
};

const LOCALES = ['ID', 'EN'] as const;

/** Gives what is written of a post as it was saved. */
export function postValues({ texts, picture }: PostForEdit): PostValues {
  const words: Partial<Record<ChannelCode, ChannelWords>> = {};
  for (const { channel, locale, text } of texts)
    words[channel] = { ...(words[channel] ?? { ID: '', EN: '' }), [locale]: text };
  return {
    words,
    cardSize: picture?.cardSize ?? null,
    picture: picture?.uploadId == null ? null : { uploadId: picture.uploadId, url: picture.url ?? '' },
    alt: {
      indonesian: picture?.alt.indonesian ?? '',
      english: picture?.alt.locales.includes('EN') === true ? picture.alt.english : '',
    },
  };
}

/** Gives what is sent of a post. */
export function postInput({ words, cardSize, picture, alt }: PostValues) {
  const texts = Object.entries(words).flatMap(([channel, own]) =>
    LOCALES.flatMap((locale) =>
      own[locale].trim() === '' ? [] : [{ channel: channel as ChannelCode, locale, text: own[locale] }],
    ),
  );
  const english = alt.english.trim() === '' ? null : alt.english;
  return {
    texts,
    picture:
      picture === null && cardSize === null
        ? null
        : { cardSize, uploadId: picture?.uploadId ?? null, alt: { indonesian: alt.indonesian, english } },
  };
}

/** Gives the text of a channel as it would be published now. */
export function previewOf(post: PostForEdit, words: ChannelWords): string {
  return LOCALES.map((locale) => fillFacts(words[locale], factValues(post, locale)))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Counts the letters of a channel, and how many it takes. */
export function lettersOf(
  post: PostForEdit,
  channel: ComposerChannel,
  { words, cardSize, picture }: PostValues,
): { readonly count: number; readonly most: number } {
  const own = words[channel.code];
  return {
    count: own === undefined ? 0 : countLetters(channel.code, previewOf(post, own)),
    most: picture === null && cardSize === null ? channel.longest : channel.longestWithPicture,
  };
}
