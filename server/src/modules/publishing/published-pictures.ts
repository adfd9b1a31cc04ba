import type { PublishedPicture } from '../../platform/uploads/published-picture.queries';

/** Pictures of what the library tells that anybody may see: covers of stories that are published. */
export const PUBLISHING_PICTURES: readonly PublishedPicture[] = [
  {
    from: 'story s JOIN site_page p ON p.id = s.page_id',
    where:
      "s.page_id = u.kept_for AND s.cover_upload_id = u.id AND p.kind = 'STORY' AND p.published_number IS NOT NULL",
  },
];
