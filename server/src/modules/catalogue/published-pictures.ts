import type { PublishedPicture } from '../../platform/uploads/published-picture.queries';

/** Pictures of the catalogue that anybody may see: covers of titles. */
export const CATALOGUE_PICTURES: readonly PublishedPicture[] = [
  { from: 'title t', where: 't.cover_upload_id = u.id' },
];
