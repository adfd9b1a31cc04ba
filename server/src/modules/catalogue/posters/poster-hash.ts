import { createHash } from 'node:crypto';

import type { PosterRecord } from './poster-record';

/**
 * Raise this number with every change to what posters look like; it makes browsers fetch all of them anew.
 */
export const POSTER_DESIGN_VERSION = 1;

const HASH_LENGTH = 12;

/**
 * Gives the short name of the poster of a record: it changes exactly when something changes that the poster
 * is drawn from.
 */
export function posterHash({ subject, kindName, title, date, time, place }: PosterRecord): string {
  const drawnFrom = [POSTER_DESIGN_VERSION, subject, kindName, title, date, time, place];
  return createHash('sha256').update(JSON.stringify(drawnFrom)).digest('hex').slice(0, HASH_LENGTH);
}
