import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { CopyStatus } from '../shared/catalogue.terms';
import type { Copy, CopyStatusChange } from './copy.entity';
import { CopyEntity, CopyStatusChangeEntity } from './copy.entity';

const copies = table(CopyEntity, 'c', { nodeType: 'Copy' } as const);
const statusChanges = table(CopyStatusChangeEntity);
const BY_BARCODE: KeysetOrder = { column: 'c.barcode', idColumn: 'c.id', direction: 'ASC' };
const MOST_CHANGES = 50;

/** Copies by id. */
export const copyById = defineLoader<string, Copy | null>('copyById', async ({ db }, ids) => {
  const found = await copies.list(db, `WHERE c.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, found, (copy) => copy.id);
});

/** Finds the copy that carries a barcode. */
export function copyWithBarcode(db: Database, barcode: string): Promise<Copy | null> {
  return copies.first(db, 'WHERE c.barcode = ?', [barcode]);
}

/** Lists the copies of a title by barcode. */
export async function copiesOfTitle(db: Database, titleId: string, page: PageRequest): Promise<Page<Copy>> {
  const { condition, values, orderBy } = keysetClause(BY_BARCODE, page);
  const rows = await copies.list(db, `WHERE c.title_id = ? AND ${condition} ${orderBy}`, [
    titleId,
    ...values,
  ]);
  const totalCount = async () => {
    const [row] = await db.query<{ total: number | string }>(
      'SELECT COUNT(*) AS total FROM copy WHERE title_id = ?',
      [titleId],
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: BY_BARCODE,
    position: (copy) => [copy.barcode, copy.id],
    node: (copy) => copy,
    totalCount,
  });
}

/** Changes of status by copy, newest first. */
export const statusChangesByCopy = defineLoader<string, CopyStatusChange[]>(
  'statusChangesByCopy',
  async ({ db }, ids) => {
    const changes = await statusChanges.list(
      db,
      `WHERE copy_id IN (${placeholders(ids)}) ORDER BY copy_id, changed_at DESC, id DESC`,
      ids,
    );
    return groupBy(ids, changes, (change) => change.copyId).map((group) => group.slice(0, MOST_CHANGES));
  },
);

/** Reads a copy to change it and locks its row; null if there is none. */
export function lockCopy(db: Database, tx: EntityManager, id: string): Promise<Copy | null> {
  return copies.first(tx, `WHERE c.id = ?${db.forUpdate}`, [id]);
}

/** Writes new copies. */
export async function insertCopies(tx: EntityManager, rows: readonly EntityRow<CopyEntity>[]): Promise<void> {
  await insertRows(tx, copies.name, rows.map(copies.write));
}

/** Changes a copy. */
export async function changeCopy(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<CopyEntity>>,
): Promise<void> {
  await updateRow(tx, copies.name, id, copies.write(changes));
}

/** Moves a locked copy to another status. */
export async function setCopyStatus(tx: EntityManager, id: string, status: CopyStatus): Promise<void> {
  await tx.query('UPDATE copy SET status = ?, version = version + 1 WHERE id = ?', [status, id]);
}

/** Writes changes of status into the history of copies. */
export async function insertStatusChanges(
  tx: EntityManager,
  changes: readonly CopyStatusChange[],
): Promise<void> {
  await insertRows(tx, statusChanges.name, changes.map(statusChanges.write));
}
