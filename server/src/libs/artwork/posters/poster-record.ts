import { createHash } from 'node:crypto';

/** What a poster shows a picture of. */
export const POSTER_SUBJECTS = [
  'storytelling',
  'digital',
  'bookClub',
  'workshop',
  'business',
  'exhibition',
  'performance',
  'culture',
] as const;

/** One of the pictures a poster can have. */
export type PosterSubject = (typeof POSTER_SUBJECTS)[number];

/** What a poster is drawn from. All words are set as they come, in the language of the poster. */
export type PosterRecord = {
  readonly subject: PosterSubject;
  /** What kind of event it is, above the title: `Dongeng anak`. */
  readonly kindName: string;
  readonly title: string;
  /** The day or the span: `Sab, 5 Des 2026`. */
  readonly date: string;
  /** `09.00–10.30 WIB`, or nothing. */
  readonly time: string;
  readonly place: string;
};

/**
 * `portrait` 600 × 800 hangs on a wall, `wide` 960 × 504 goes into a link preview, `art` 600 × 600 and
 * `banner` 960 × 540 have no words.
 */
export type PosterFormat = 'portrait' | 'wide' | 'art' | 'banner';

/**
 * Raise this number with every change to what posters look like; it makes browsers fetch all of them anew.
 */
export const POSTER_DESIGN_VERSION = 2;

const HASH_LENGTH = 12;

/**
 * Gives the short name of the poster of a record: it changes exactly when something changes that the poster
 * is drawn from.
 */
export function posterHash({ subject, kindName, title, date, time, place }: PosterRecord): string {
  const drawnFrom = [POSTER_DESIGN_VERSION, subject, kindName, title, date, time, place];
  return createHash('sha256').update(JSON.stringify(drawnFrom)).digest('hex').slice(0, HASH_LENGTH);
}
