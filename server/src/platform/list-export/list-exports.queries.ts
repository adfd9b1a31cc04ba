import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../db/columns';
import type { Database } from '../db/database';
import { placeholders } from '../db/placeholders';
import { table } from '../db/table';
import { insertRows } from '../db/write-rows';
import type { ListExport } from './list-export.entity';
import { ListExportEntity } from './list-export.entity';

const files = table(ListExportEntity, 'x');
const SHOWN = 50;

/** Lists the files that somebody asked for and that are still kept, newest first. */
export function listOwnExports(
  db: Database,
  { makerId, now }: { readonly makerId: string; readonly now: Date },
): Promise<ListExport[]> {
  return files.list(
    db,
    `WHERE x.maker_id = ? AND x.expires_at > ? ORDER BY x.created_at DESC, x.id DESC LIMIT ${SHOWN}`,
    [makerId, sqlInstant(now)],
  );
}

/** Reads a file's row; null if there is none. */
export function findExport(db: Database, id: string): Promise<ListExport | null> {
  return files.first(db, 'WHERE x.id = ?', [id]);
}

/** Lists files that wait, or whose process went away, the oldest first. */
export function listWaitingExports(db: Database, now: Date): Promise<ListExport[]> {
  return files.list(
    db,
    `WHERE x.state IN ('QUEUED', 'RUNNING') AND x.expires_at > ? AND (x.leased_until IS NULL OR x.leased_until < ?)
     ORDER BY x.created_at, x.id LIMIT 20`,
    [sqlInstant(now), sqlInstant(now)],
  );
}

/** Lists files that are kept no longer. */
export function listExpiredExports(db: Database, now: Date): Promise<ListExport[]> {
  return files.list(db, 'WHERE x.expires_at <= ? ORDER BY x.expires_at LIMIT 500', [sqlInstant(now)]);
}

/** Writes the row of a new file. */
export function insertExport(tx: EntityManager, made: ListExport): Promise<void> {
  return insertRows(tx, files.name, [files.write(made)]);
}

/** A lease of a file: who takes it from whom, and until when. */
export type ExportLease = {
  readonly id: string;
  readonly by: string;
  readonly before: string | null;
  readonly now: Date;
  readonly until: Date;
};

/**
 * Takes a file to work on it until a moment; false if another process works on it or took it meanwhile, or it
 * is done.
 */
export async function leaseExport(
  tx: EntityManager,
  { id, by, before, now, until }: ExportLease,
): Promise<boolean> {
  const taken = await tx
    .createQueryBuilder()
    .update(ListExportEntity)
    .set({ state: 'RUNNING', leasedBy: by, leasedUntil: until })
    .where(
      `id = :id AND state IN ('QUEUED', 'RUNNING') AND (leased_until IS NULL OR leased_until < :now)
       AND COALESCE(leased_by, '') = :before`,
      { id, now: sqlInstant(now), before: before ?? '' },
    )
    .execute();
  return taken.affected === 1;
}

/** Changes a file that a process holds; false if it lost it. */
export async function changeLeasedExport(
  tx: EntityManager,
  { id, by }: { readonly id: string; readonly by: string },
  changes: Partial<ListExport>,
): Promise<boolean> {
  const changed = await tx.update(ListExportEntity, { id, leasedBy: by }, changes);
  return changed.affected === 1;
}

/** Removes rows of files. */
export async function removeExports(tx: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.query(`DELETE FROM list_export WHERE id IN (${placeholders(ids)})`, [...ids]);
}
