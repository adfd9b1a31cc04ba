/** Where the page of a listed business is in the portal, without language prefix. */
export function businessPath(slug: string): string {
  return `/ukm/direktori/${slug}`;
}

/**
 * Where a photo of a business is read: named after its upload, because the name of the stored file is told to
 * nobody.
 */
export function businessPhotoPath(uploadId: string): string {
  return `/business-photos/${uploadId}.webp`;
}
