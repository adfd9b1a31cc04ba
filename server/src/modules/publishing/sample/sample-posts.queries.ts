import type { Database } from '../../../platform/db/database';

/** Finds the story that was published last; null when there is none. */
export async function findNewestStoryId(db: Database): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    "SELECT p.id FROM site_page p WHERE p.kind = 'STORY' AND p.published_number IS NOT NULL ORDER BY p.first_published_at DESC, p.id LIMIT 1",
  );
  return row?.id ?? null;
}
