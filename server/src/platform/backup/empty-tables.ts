import { ok } from '../../shared/result';
import type { Database } from '../db/database';
import { quoted } from './table-metadata';

/** Deletes every row of every table, in one transaction, but what migrations themselves put there. */
export async function emptyTables(db: Database, keep: ReadonlySet<string>): Promise<void> {
  await db.transaction(async (tx) => {
    // The settings go last: the audit log may be emptied only while they say that this is the sample.
    const isLast = (table: string): number => Number(table === 'setting');
    const entities = db.writer.entityMetadatas
      .filter(({ tableName }) => !keep.has(tableName))
      .toSorted((one, other) => isLast(one.tableName) - isLast(other.tableName));
    await tx.query(db.isSqlite ? 'PRAGMA defer_foreign_keys = ON' : 'SET FOREIGN_KEY_CHECKS = 0');
    for (const { tableName } of entities) await tx.query(`DELETE FROM ${quoted([tableName])}`);
    if (!db.isSqlite) await tx.query('SET FOREIGN_KEY_CHECKS = 1');
    return ok(null);
  });
}
