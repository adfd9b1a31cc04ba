import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { CivilDate } from '../../../shared/civil-date';
import { ZeroResultQueryEntity } from './zero-result-query.entity';

const MOST_FOUND = 200;
/** No number is longer. */
const HIGHEST = '9'.repeat(13);

/** Finds at most 200 titles whose number begins with some digits. The 978 of an ISBN may be left out. */
export async function titleIdsByIdentifierBeginning(db: Database, digits: string): Promise<string[]> {
  const beginnings = [digits, `978${digits}`];
  const rows = await db.query<{ title_id: string }>(
    `SELECT DISTINCT title_id FROM identifier WHERE lookup_key BETWEEN ? AND ? OR lookup_key BETWEEN ? AND ? LIMIT ${MOST_FOUND}`,
    beginnings.flatMap((beginning) => [beginning, `${beginning}${HIGHEST}`]),
  );
  return rows.map(({ title_id }) => title_id);
}

/** More than a library mends before it looks again. */
const MOST_WRONG = 2_000;

/** Finds at most 2,000 titles with a number whose check digit is wrong. */
export async function titleIdsWithWrongNumber(db: Database): Promise<string[]> {
  const rows = await db.query<{ title_id: string }>(
    `SELECT DISTINCT title_id FROM identifier WHERE is_check_digit_valid = 0 ORDER BY title_id LIMIT ${MOST_WRONG}`,
  );
  return rows.map(({ title_id }) => title_id);
}

/** A text that found nothing, with its count over all stored days. */
export type ZeroResult = { readonly text: string; readonly count: number; readonly lastAskedOn: CivilDate };

/** At most this many different texts per day, so that nobody can fill the table. */
const MOST_TEXTS_A_DAY = 5_000;

/** Adds one to the count of a text on a day. */
export async function countZeroResult(tx: EntityManager, text: string, day: CivilDate): Promise<void> {
  const { affected } = await tx.increment(
    ZeroResultQueryEntity,
    { queryText: text, askedOn: day },
    'timesAsked',
    1,
  );
  if (affected) return;
  const [row] = await tx.query<{ total: number | string }[]>(
    'SELECT COUNT(*) AS total FROM zero_result_query WHERE asked_on = ?',
    [day],
  );
  if (Number(row?.total ?? 0) >= MOST_TEXTS_A_DAY) return;
  await tx.query('INSERT INTO zero_result_query (query_text, asked_on, times_asked) VALUES (?, ?, 1)', [
    text,
    day,
  ]);
}

/** Lists texts that found nothing, most frequent first. */
export async function listZeroResults(db: Database, limit: number): Promise<ZeroResult[]> {
  const sql =
    'SELECT query_text AS text, SUM(times_asked) AS total, MAX(asked_on) AS last_asked_on FROM zero_result_query GROUP BY query_text ORDER BY total DESC, last_asked_on DESC, query_text LIMIT ?';
  const rows = await db.query<{ text: string; total: number | string; last_asked_on: string }>(sql, [limit]);
  return rows.map((row) => ({ text: row.text, count: Number(row.total), lastAskedOn: row.last_asked_on }));
}

/** Deletes days before a date. */
export async function forgetZeroResults(tx: EntityManager, before: CivilDate): Promise<void> {
  await tx.query('DELETE FROM zero_result_query WHERE asked_on < ?', [before]);
}
