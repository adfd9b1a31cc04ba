import type { Context } from '../../../platform/graphql/context';
import { uploadById } from '../../../platform/uploads/uploads.queries';
import { businessPhotoPath } from '../paths';
import type { BusinessPhotoType } from '../directory/business-parts.type';

/** Shows a photo of a business; null when there is none. */
export async function loadBusinessPhoto(
  context: Context,
  { photoUploadId, photoAlt }: { readonly photoUploadId: string | null; readonly photoAlt: string | null },
): Promise<BusinessPhotoType | null> {
  const upload = photoUploadId === null ? null : await context.loader(uploadById).load(photoUploadId);
  return upload?.storedName
    ? {
        uploadId: upload.id,
        url: businessPhotoPath(upload.id),
        width: upload.width ?? 0,
        height: upload.height ?? 0,
        alt: photoAlt,
      }
    : null;
}
