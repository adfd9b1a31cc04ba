import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { WorkEntity } from '../titles/title.entity';

const works = table(WorkEntity);

/** Reads a work; null if there is none. */
export function findWork(tx: EntityManager, id: string): Promise<EntityRow<WorkEntity> | null> {
  return works.first(tx, 'WHERE id = ?', [id]);
}

/** Finds the works of some keys. */
export async function findWorksByKey(
  tx: EntityManager,
  keys: readonly string[],
): Promise<EntityRow<WorkEntity>[]> {
  if (keys.length === 0) return [];
  return works.list(tx, `WHERE work_key IN (${placeholders(keys)})`, keys);
}

/** Writes new works. */
export async function insertWorks(
  tx: EntityManager,
  created: readonly EntityRow<WorkEntity>[],
): Promise<void> {
  await insertRows(tx, works.name, created.map(works.write));
}

/** Removes a work that has lost its last edition. */
export async function removeEmptyWork(tx: EntityManager, workId: string): Promise<void> {
  await tx.query(
    'DELETE FROM work WHERE id = ? AND NOT EXISTS (SELECT 1 FROM title WHERE title.work_id = work.id)',
    [workId],
  );
}
