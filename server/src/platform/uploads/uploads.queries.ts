import type { EntityManager } from 'typeorm';

import type { Database } from '../db/database';
import { placeholders } from '../db/placeholders';
import { table } from '../db/table';
import { insertRows } from '../db/write-rows';
import { defineLoader, indexBy } from '../graphql/loader';
import type { Upload } from './upload.entity';
import { UploadEntity } from './upload.entity';

const uploads = table(UploadEntity, 'u');

/** Uploads by id. */
export const uploadById = defineLoader<string, Upload | null>('uploadById', async ({ db }, ids) => {
  const found = await uploads.list(db, `WHERE u.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, found, (upload) => upload.id);
});

/** Reads an upload to fill it. */
export function readUpload(db: Database, id: string): Promise<Upload | null> {
  return uploads.first(db, 'WHERE u.id = ?', [id]);
}

/** Reads an upload inside a unit and locks it until the unit ends; null if there is none. */
export function lockUpload(tx: EntityManager, id: string, forUpdate: string): Promise<Upload | null> {
  return uploads.first(tx, `WHERE u.id = ?${forUpdate}`, [id]);
}

/** Writes an announced upload. */
export async function insertUpload(tx: EntityManager, upload: Upload): Promise<void> {
  await insertRows(tx, uploads.name, [uploads.write(upload)]);
}

/** Notes that the bytes of an upload have arrived, unless others arrived before. */
export async function fillUpload(
  tx: EntityManager,
  id: string,
  picture: { readonly storedName: string; readonly width: number | null; readonly height: number | null },
): Promise<void> {
  await tx.query(
    'UPDATE upload SET stored_name = ?, width = ?, height = ? WHERE id = ? AND stored_name IS NULL',
    [picture.storedName, picture.width, picture.height, id],
  );
}

/** Lists uploads from before a moment that nothing shows, oldest first. */
export function unusedUploads(db: Database, before: string, limit: number): Promise<Upload[]> {
  return uploads.list(
    db,
    'WHERE u.created_at < ? AND u.kept_for IS NULL AND NOT EXISTS (SELECT 1 FROM title t WHERE t.cover_upload_id = u.id) ORDER BY u.created_at LIMIT ?',
    [before, limit],
  );
}

/** Keeps a picture that an object of another module shows. */
export async function keepUpload(tx: EntityManager, id: string, keptFor: string): Promise<void> {
  await tx.query('UPDATE upload SET kept_for = ? WHERE id = ?', [keptFor, id]);
}

/**
 * Reads pictures that an object is to show, and locks them until the unit ends: who sent them, what shows them
 * by now, whether their bytes have arrived.
 */
export async function uploadsToShow(
  db: Database,
  tx: EntityManager,
  ids: readonly string[],
): Promise<Upload[]> {
  const inOrder = [...new Set(ids)].sort();
  if (inOrder.length === 0) return [];
  return uploads.list(
    tx,
    `WHERE u.id IN (${placeholders(inOrder)}) AND u.is_document = 0 AND u.is_sealed = 0 ORDER BY u.id${db.forUpdate}`,
    inOrder,
  );
}

/**
 * Releases a picture that its object no longer shows: it is deleted with its file, unless another object
 * shows it.
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
