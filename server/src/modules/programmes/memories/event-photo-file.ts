import * as fs from 'node:fs';

import type { Database } from '../../../platform/db/database';
import { uploadFile } from '../../../platform/uploads/store-upload';
import { isPublicAt } from '../events/event-status.rules';
import { PHOTO_WIDTHS } from './photo.terms';
import { findKeptPhoto } from './event-photos.queries';

/** What a request for a photo finds: a file for everybody, one for staff only, or nothing any more. */
export type EventPhotoFile =
  { readonly kind: 'public' | 'private'; readonly file: string } | { readonly kind: 'gone' };

/** Reads `<upload>-<width>.webp`; null for anything else. */
export function readPhotoName(name: string): { readonly uploadId: string; readonly width: number } | null {
  const [, uploadId = '', text = ''] = /^(upl_[0-9A-Z]{26})-(\d{3,4})\.webp$/.exec(name) ?? [];
  const width = PHOTO_WIDTHS.find((one) => String(one) === text);
  return uploadId === '' || width === undefined ? null : { uploadId, width };
}

/** Names a photo in a width. */
export function photoPath(uploadId: string, width: number): string {
  return `/event-photos/${uploadId}-${width}.webp`;
}

/**
 * Finds the file behind a photo's address while the gallery shows it; of an event that is not public it is
 * for staff only.
 */
export async function eventPhotoFile(
  { db, dataDir, now }: { db: Database; dataDir: string; now: Date },
  uploadId: string,
): Promise<EventPhotoFile> {
  const photo = await findKeptPhoto(db, uploadId);
  const file = photo && uploadFile(dataDir, photo.storedName);
  if (!file || !fs.existsSync(file)) return { kind: 'gone' };
  return { kind: isPublicAt(now, photo) ? 'public' : 'private', file };
}
