import { createHash } from 'node:crypto';

import { toShelfClass } from './shelf-class';

/** The kinds of covers. */
export type CoverKind = 'book' | 'children' | 'magazine' | 'audio' | 'local';

/** What a generated cover is drawn from. */
export type CoverRecord = {
  readonly title: string;
  readonly contributor?: string | null | undefined;
  readonly classNumber?: string | null | undefined;
  readonly kind: CoverKind;
};

/** Raise this number with every change to what covers look like; it makes browsers fetch all of them anew. */
export const DESIGN_VERSION = 2;

const HASH_LENGTH = 12;

/**
 * Gives the short name of the picture of a record: it changes exactly when something changes that the picture
 * is drawn from.
 */
export function coverHash(record: CoverRecord): string {
  const drawnFrom = [
    DESIGN_VERSION,
    record.title,
    record.contributor ?? '',
    toShelfClass(record.classNumber),
    record.kind,
  ];
  return createHash('sha256').update(JSON.stringify(drawnFrom)).digest('hex').slice(0, HASH_LENGTH);
}
