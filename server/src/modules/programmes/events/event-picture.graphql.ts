import type { Context } from '../../../platform/graphql/context';
import type { Locale } from '../../../shared/locale';
import type { PosterFormat } from '../../../libs/artwork/posters';
import { uploadById } from '../../../platform/uploads/uploads.queries';
import { uploadPath } from '../../../platform/uploads/upload-files';
import { branchById } from '../../library';
import { spaceById } from '../../spaces';
import type { Event } from './event.entity';
import { posterPath, toPosterRecord } from './event-poster';
import type { EventPictureType } from '../event-parts/event-parts.type';
import { POSTER_SIZES } from '../../../libs/artwork/posters';

/** Shows an uploaded picture; null when there is none. */
export async function loadEventPicture(
  context: Context,
  uploadId: string | null,
): Promise<EventPictureType | null> {
  const upload = uploadId === null ? null : await context.loader(uploadById).load(uploadId);
  return upload?.storedName
    ? { url: uploadPath(upload.storedName), width: upload.width ?? 0, height: upload.height ?? 0 }
    : null;
}

/** Formats of posters, from the schema to the drawing. */
export const POSTER_FORMATS = {
  PORTRAIT: 'portrait',
  WIDE: 'wide',
  ART: 'art',
  BANNER: 'banner',
} as const satisfies Record<string, PosterFormat>;

/** Names the drawn poster of an event; the same way on every server. */
export async function drawnPoster(
  context: Context,
  event: Event,
  { format, locale }: { format: PosterFormat; locale: Locale },
): Promise<EventPictureType> {
  const [branch, space] = await Promise.all([
    event.branchId === null ? null : context.loader(branchById).load(event.branchId),
    event.spaceId === null ? null : context.loader(spaceById).load(event.spaceId),
  ]);
  return {
    url: posterPath({ eventId: event.id, format, locale }, toPosterRecord(event, { branch, space }, locale)),
    ...POSTER_SIZES[format],
  };
}
