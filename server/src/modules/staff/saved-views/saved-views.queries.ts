import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { SavedView } from './saved-view.entity';
import { SavedViewEntity } from './saved-view.entity';

const views = table(SavedViewEntity, 'v');
const SHOWN = 200;

/** Whose views of which list are shown, and whether those that colleagues share are among them. */
export type ShownViews = { readonly staffId: string; readonly list: string; readonly withShared: boolean };

/** Lists the views of a list that somebody sees: their own, and those that colleagues share; by name. */
export function listSavedViews(
  db: Database,
  { staffId, list, withShared }: ShownViews,
): Promise<SavedView[]> {
  const seen = withShared ? '(v.owner_id = ? OR v.is_shared = 1)' : 'v.owner_id = ?';
  return views.list(db, `WHERE v.list = ? AND ${seen} ORDER BY v.is_shared, v.name, v.id LIMIT ${SHOWN}`, [
    list,
    staffId,
  ]);
}

/** Reads a view to change it, with its row locked; null if there is none. */
export function lockSavedView(db: Database, tx: EntityManager, id: string): Promise<SavedView | null> {
  return views.first(tx, `WHERE v.id = ?${db.forUpdate}`, [id]);
}

/** Reads a view; null if there is none. */
export function findSavedView(db: Database, id: string): Promise<SavedView | null> {
  return views.first(db, 'WHERE v.id = ?', [id]);
}

/** Counts the views of a list that somebody keeps. */
export async function countOwnViews(
  tx: EntityManager,
  { ownerId, list }: Pick<SavedView, 'ownerId' | 'list'>,
): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    'SELECT COUNT(*) AS total FROM saved_view WHERE owner_id = ? AND list = ?',
    [ownerId, list],
  );
  return Number(row?.total ?? 0);
}

/** Writes a new view. */
export function insertSavedView(tx: EntityManager, view: SavedView): Promise<void> {
  return insertRows(tx, views.name, [views.write(view)]);
}

/** Changes a view. */
export function changeSavedView(tx: EntityManager, id: string, changes: Partial<SavedView>): Promise<void> {
  return updateRow(tx, views.name, id, views.write(changes));
}

/** Removes a view. */
export async function removeSavedView(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM saved_view WHERE id = ?', [id]);
}
