import type { Database } from '../../../platform/db/database';

const MOST_FOUND = 200;
/** No number is longer. */
const HIGHEST = '9'.repeat(13);

/**
 * Finds titles whose number begins with some digits, at most 200; of an ISBN the 978 in front may be left
 * out.
 */
export async function titleIdsByIdentifierBeginning(db: Database, digits: string): Promise<string[]> {
  const beginnings = [digits, `978${digits}`];
  const rows = await db.query<{ title_id: string }>(
    `SELECT DISTINCT title_id FROM identifier WHERE lookup_key BETWEEN ? AND ? OR lookup_key BETWEEN ? AND ? LIMIT ${MOST_FOUND}`,
    beginnings.flatMap((beginning) => [beginning, `${beginning}${HIGHEST}`]),
  );
  return rows.map(({ title_id }) => title_id);
}
