import type { EntityManager } from 'typeorm';

import { readInstant } from '../db/columns';
import type { Database } from '../db/database';
import { placeholders } from '../db/placeholders';
import { defineLoader, indexBy } from '../graphql/loader';

/** A picture that staff sent; `storedName` is null until its bytes have arrived. */
export type Upload = {
  readonly id: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly storedName: string | null;
  readonly width: number | null;
  readonly height: number | null;
};

type Row = {
  id: string;
  created_by: string;
  created_at: Date | string;
  stored_name: string | null;
  width: number | null;
  height: number | null;
};

const COLUMNS = 'id, created_by, created_at, stored_name, width, height';

/** Uploads by id. */
export const uploadById = defineLoader<string, Upload | null>('uploadById', async ({ db }, ids) => {
  const rows = await db.query<Row>(`SELECT ${COLUMNS} FROM upload WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows.map(toUpload), (upload) => upload.id);
});

/** Reads an upload to fill it. */
export async function readUpload(db: Database, id: string): Promise<Upload | null> {
  const [row] = await db.query<Row>(`SELECT ${COLUMNS} FROM upload WHERE id = ?`, [id]);
  return row ? toUpload(row) : null;
}

/** Lists uploads from before a moment that nothing shows, oldest first. */
export async function unusedUploads(db: Database, before: string, limit: number): Promise<Upload[]> {
  const sql = `SELECT ${COLUMNS} FROM upload u WHERE u.created_at < ? AND u.kept_for IS NULL AND NOT EXISTS (SELECT 1 FROM title t WHERE t.cover_upload_id = u.id) ORDER BY u.created_at LIMIT ?`;
  return (await db.query<Row>(sql, [before, limit])).map(toUpload);
}

/** Keeps a picture because an object of another room shows it. */
export async function keepUpload(tx: EntityManager, id: string, keptFor: string): Promise<void> {
  await tx.query('UPDATE upload SET kept_for = ? WHERE id = ?', [keptFor, id]);
}

/**
 * Reads uploads that an object is to show, and locks them until the unit ends: who sent them, what shows them
 * by now, whether their bytes have arrived.
 */
export async function uploadsToShow(
  db: Database,
  tx: EntityManager,
  ids: readonly string[],
): Promise<{ id: string; createdBy: string; keptFor: string | null; hasArrived: boolean }[]> {
  const inOrder = [...new Set(ids)].sort();
  if (inOrder.length === 0) return [];
  const rows = await tx.query<
    { id: string; created_by: string; kept_for: string | null; stored_name: string | null }[]
  >(
    `SELECT id, created_by, kept_for, stored_name FROM upload WHERE id IN (${placeholders(inOrder)}) ORDER BY id${db.forUpdate}`,
    inOrder,
  );
  return rows.map((row) => ({
    id: row.id,
    createdBy: row.created_by,
    keptFor: row.kept_for,
    hasArrived: row.stored_name !== null,
  }));
}

/**
 * Gives up a picture that its keeper shows no more: it is swept away with its file, unless another keeps it
 * by now.
 */
export async function releaseUpload(tx: EntityManager, id: string, keptFor: string): Promise<void> {
  await tx.query('UPDATE upload SET kept_for = NULL WHERE id = ? AND kept_for = ?', [id, keptFor]);
}

/** Removes an upload unless something has begun to show it; tells whether it was removed. */
export async function removeUnusedUpload(tx: EntityManager, id: string): Promise<boolean> {
  const [used] = await tx.query<{ id: string }[]>(
    'SELECT id FROM upload WHERE id = ? AND (kept_for IS NOT NULL OR EXISTS (SELECT 1 FROM title t WHERE t.cover_upload_id = upload.id))',
    [id],
  );
  if (used) return false;
  await tx.query('DELETE FROM upload WHERE id = ?', [id]);
  return true;
}

function toUpload(row: Row): Upload {
  return {
    id: row.id,
    createdBy: row.created_by,
    createdAt: readInstant(row.created_at),
    storedName: row.stored_name,
    width: row.width,
    height: row.height,
  };
}
