import type { CardSize } from '../../../libs/artwork/cards';
import type { ChannelCode } from './channel.terms';

export type { CardSize } from '../../../libs/artwork/cards';
export { CARD_SIZES } from '../../../libs/artwork/cards';

/** What a channel takes. */
export type ChannelLimits = {
  /** The most letters of a text without a picture. */
  readonly longest: number;
  /** The most letters of a text that goes with a picture. */
  readonly longestWithPicture: number;
  /** The most hashtags; null without a limit. */
  readonly mostHashtags: number | null;
  /** Whether nothing goes without a picture. */
  readonly needsPicture: boolean;
  /** The size of card that suits it best. */
  readonly card: CardSize;
  /** How many letters an address counts as; null for as many as it has. */
  readonly linkLetters: number | null;
  /** Whether both languages stand in one text from the beginning; short channels begin with one. */
  readonly isInBothLanguages: boolean;
};

const ROOMY = {
  mostHashtags: null,
  needsPicture: false,
  linkLetters: null,
  isInBothLanguages: true,
} as const;

/**
 * What each channel takes. Sources: Telegram Bot API, `sendMessage.text` (1 to 4096 characters) and
 * `sendPhoto.caption` (0 to 1024); Instagram Platform, `POST /{ig-user-id}/media` (caption at most 2200 characters and
 * 30 hashtags, JPEG only, 4:5 to 1.91:1); X, "Counting characters" (280, every address as 23); TikTok, Content Posting
 * API (title of a photo post and caption of a video, at most 2200). Facebook names no limit for `message`, and the
 * portal, a webhook and a WhatsApp channel are bounded by us so that a post stays a post.
 */
export const CHANNEL_LIMITS: Readonly<Record<ChannelCode, ChannelLimits>> = {
  PORTAL: { ...ROOMY, longest: 1_200, longestWithPicture: 1_200, card: 'WIDE' },
  TELEGRAM: { ...ROOMY, longest: 4_096, longestWithPicture: 1_024, card: 'PORTRAIT' },
  FACEBOOK: { ...ROOMY, longest: 5_000, longestWithPicture: 5_000, card: 'PORTRAIT' },
  INSTAGRAM: {
    ...ROOMY,
    longest: 2_200,
    longestWithPicture: 2_200,
    mostHashtags: 30,
    needsPicture: true,
    card: 'PORTRAIT',
  },
  WEBHOOK: { ...ROOMY, longest: 5_000, longestWithPicture: 5_000, card: 'WIDE' },
  WHATSAPP: { ...ROOMY, longest: 700, longestWithPicture: 700, card: 'SQUARE', isInBothLanguages: false },
  TIKTOK: { ...ROOMY, longest: 2_200, longestWithPicture: 2_200, card: 'STORY', isInBothLanguages: false },
  X: {
    ...ROOMY,
    longest: 280,
    longestWithPicture: 280,
    card: 'WIDE',
    linkLetters: 23,
    isInBothLanguages: false,
  },
};

const ADDRESS = /https?:\/\/\S+/g;

/** Counts the letters of a filled text as a channel does. */
export function countLetters(code: ChannelCode, text: string): number {
  const { linkLetters } = CHANNEL_LIMITS[code];
  const counted = linkLetters === null ? text : text.replace(ADDRESS, '-'.repeat(linkLetters));
  return [...counted].length;
}

/** Gives the most letters of a text on a channel. */
export function mostLetters(code: ChannelCode, hasPicture: boolean): number {
  const { longest, longestWithPicture } = CHANNEL_LIMITS[code];
  return hasPicture ? longestWithPicture : longest;
}

/** Counts the hashtags of a text. */
export function countHashtags(text: string): number {
  return text.match(/(^|[^\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu)?.length ?? 0;
}
