import { createHash } from 'node:crypto';

import type { PosterSubject } from '../posters';

/** The sizes of pictures that networks show: a post, a tall post, a story, and the preview of a link. */
export const CARD_SIZES = {
  SQUARE: { width: 1080, height: 1080 },
  PORTRAIT: { width: 1080, height: 1350 },
  STORY: { width: 1080, height: 1920 },
  WIDE: { width: 1200, height: 630 },
} as const;

/** One of the sizes of cards. */
export type CardSize = keyof typeof CARD_SIZES;

/** The cover of a book, drawn already: an SVG element of its own, and its size in units. */
export type CardCover = {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  /** Changes with what the cover looks like. */
  readonly key: string;
};

/** What a card is drawn from. All words are set as they come, in the language of the card. */
export type CardRecord = {
  /** Which picture of the posters it shows. */
  readonly subject: PosterSubject;
  /** What it is about, above the title: `Dongeng anak`, `Daftar bacaan`. */
  readonly kindName: string;
  readonly title: string;
  /** Below the picture: when, and where; or what to do. */
  readonly lines: readonly [first: string, second: string];
  /** Who says it: the name of the library. */
  readonly house: string;
  /** Shown in place of the picture. */
  readonly cover?: CardCover;
};

/** Raise this number with every change to what cards look like; it makes everybody fetch them anew. */
const CARD_DESIGN_VERSION = 1;

/** Names a card by everything that it is drawn from. */
export function cardHash({ subject, kindName, title, lines, house, cover }: CardRecord): string {
  const drawnFrom = [CARD_DESIGN_VERSION, subject, kindName, title, ...lines, house, cover?.key ?? ''];
  return createHash('sha256').update(JSON.stringify(drawnFrom)).digest('hex').slice(0, 16);
}
