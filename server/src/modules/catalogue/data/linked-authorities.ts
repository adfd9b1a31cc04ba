import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/graphql/loader';

/**
 * Lists the people and subjects that some titles name. Asked before a change, it tells whose titles will have
 * to be counted again.
 */
export async function linkedAuthorities(tx: EntityManager, titleIds: readonly string[]): Promise<string[]> {
  if (titleIds.length === 0) return [];
  const marks = placeholders(titleIds);
  const sql = `SELECT contributor_id AS id FROM contribution WHERE title_id IN (${marks}) UNION SELECT subject_id AS id FROM title_subject WHERE title_id IN (${marks})`;
  const rows = await tx.query<{ id: string }[]>(sql, [...titleIds, ...titleIds]);
  return rows.map(({ id }) => id);
}
