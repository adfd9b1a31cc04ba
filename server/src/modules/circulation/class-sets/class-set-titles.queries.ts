import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import { ClassSetTitleEntity } from './class-set.entity';
import { MOST_TITLES_OF_SET } from './class-set.terms';

const listed = table(ClassSetTitleEntity, 'l');

/** Ids of the titles of a list that a set names, in its order. */
export const listedTitleIds = defineLoader<string, string[]>('listedTitleIds', async ({ db }, ids) => {
  const rows = await listed.list(
    db,
    `WHERE l.class_set_id IN (${placeholders(ids)}) ORDER BY l.class_set_id, l.position LIMIT ?`,
    [...ids, ids.length * MOST_TITLES_OF_SET],
  );
  return groupBy(ids, rows, ({ classSetId }) => classSetId).map((found) =>
    found.map(({ titleId }) => titleId),
  );
});

/** Writes the titles of a list that a set names. */
export async function insertListedTitles(
  tx: EntityManager,
  classSetId: string,
  titleIds: readonly string[],
): Promise<void> {
  const rows = titleIds.map((titleId, position) => listed.write({ classSetId, titleId, position }));
  await insertRows(tx, listed.name, rows);
}

/** Reads the names of titles by id; an id that is none is left out. */
export async function readTitleNames(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; name: string }[]>(
    `SELECT id, title_proper AS name FROM title WHERE id IN (${placeholders(ids)})`,
    [...ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * Copies on the shelves of a branch that could go into a set, title by title: of several titles as many of each
 * as can be.
 */
export function listShelfCopies(
  db: Database,
  { branchId, titleIds }: { readonly branchId: string; readonly titleIds: readonly string[] },
  most: number,
): Promise<{ readonly id: string }[]> {
  return db.query(
    `SELECT id FROM (
       SELECT c.id, c.title_id, c.barcode, ROW_NUMBER() OVER (PARTITION BY c.title_id ORDER BY c.barcode, c.id) AS turn
       FROM copy c WHERE c.title_id IN (${placeholders(titleIds)}) AND c.branch_id = ? AND c.status = 'AVAILABLE' AND c.is_reference_only = 0
       ORDER BY turn, c.title_id LIMIT ?
     ) chosen ORDER BY title_id, barcode`,
    [...titleIds, branchId, most],
  );
}
