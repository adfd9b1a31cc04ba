import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { inChunks } from './in-chunks';

/** What has changed, by ids. */
export type ChangedRecords = {
  readonly titles: readonly string[];
  readonly contributors: readonly string[];
  readonly subjects: readonly string[];
};

/** Lists the titles of people and subjects that changed, and the people and subjects of titles that changed. */
export async function listLinkedDocuments(
  db: Database,
  { titles, contributors, subjects }: ChangedRecords,
): Promise<string[]> {
  return [
    ...(await linked(db, 'SELECT title_id AS id FROM contribution WHERE contributor_id', contributors)),
    ...(await linked(db, 'SELECT title_id AS id FROM title_subject WHERE subject_id', subjects)),
    ...(await linked(db, 'SELECT DISTINCT contributor_id AS id FROM contribution WHERE title_id', titles)),
    ...(await linked(db, 'SELECT DISTINCT subject_id AS id FROM title_subject WHERE title_id', titles)),
  ];
}

function linked(db: Database, select: string, ids: readonly string[]): Promise<string[]> {
  return inChunks(ids, async (some) => {
    const found = await db.query<{ id: string }>(`${select} IN (${placeholders(some)})`, some);
    return found.map(({ id }) => id);
  });
}
