import { sqlInstant } from '../db/columns';
import type { Database } from '../db/database';

/**
 * Where pictures of a module stand that anybody may see by now: the tables and the condition under which the picture
 * `u`, a row of `upload`, is one of them. A `?` in the condition stands for the moment.
 */
export type PublishedPicture = { readonly from: string; readonly where: string };

/**
 * Tells whether a stored picture stands in something that is published, and whose whole address the contract tells, as
 * modules declare it. Photos of complaints, plans of floors, logos of cards and drafts do not. One statement asks for
 * all of it, and nothing is kept: what was withdrawn is told from then on.
 */
export async function isPublishedPicture(
  db: Database,
  declared: readonly PublishedPicture[],
  { storedName, now }: { readonly storedName: string; readonly now: Date },
): Promise<boolean> {
  const conditions = declared.map(({ from, where }) => `EXISTS (SELECT 1 FROM ${from} WHERE ${where})`);
  const moments = declared.filter(({ where }) => where.includes('?')).map(() => sqlInstant(now));
  const rows = await db.query(
    `SELECT u.id FROM upload u WHERE u.stored_name = ? AND (${conditions.join(' OR ')})`,
    [storedName, ...moments],
  );
  return rows.length > 0;
}
