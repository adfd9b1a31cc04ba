import type { Context } from '../../../platform/graphql/context';
import { uploadById, uploadPath } from '../../catalogue';
import type { EventPictureType } from './event-parts.type';

/** Shows an uploaded picture; null when there is none. */
export async function pictureOf(context: Context, uploadId: string | null): Promise<EventPictureType | null> {
  const upload = uploadId === null ? null : await context.loader(uploadById).load(uploadId);
  return upload?.storedName ? { url: uploadPath(upload.storedName), width: upload.width ?? 0, height: upload.height ?? 0 } : null;
}
