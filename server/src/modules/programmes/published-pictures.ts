import type { PublishedPicture } from '../../platform/uploads/published-picture.queries';

const IS_PUBLIC = 'e.public_from <= ? AND e.is_template = 0';

/** Pictures of programmes that anybody may see: posters and works once they are public, photos of people with a page. */
export const PROGRAMMES_PICTURES: readonly PublishedPicture[] = [
  { from: 'programme g', where: "g.poster_upload_id = u.id AND g.status = 'PUBLISHED'" },
  { from: 'event_person n', where: 'n.photo_upload_id = u.id AND n.is_public = 1' },
  { from: 'event e', where: `e.poster_upload_id = u.id AND ${IS_PUBLIC}` },
  { from: 'event_work w JOIN event e ON e.id = w.event_id', where: `w.upload_id = u.id AND ${IS_PUBLIC}` },
];
