import * as fs from 'node:fs';
import * as path from 'node:path';

import { insertRows } from '../src/platform/db/write-rows';
import { quoted } from '../src/platform/backup/table-metadata';
import { ok } from '../src/shared/result';

import type { TestLibrary } from './test-library';

/** What only grows: nothing of the audit log can be deleted, and the search index follows the outbox. */
const GROWS = ['audit_entry', 'outbox_event'];

/**
 * Remembers every row of a library; the function it gives puts them back and takes away what came since, also
 * what was brought up. So each
 * test of a file finds the library untouched, without starting another one, which takes a second.
 */
export async function rememberRows({ house: { db, config } }: TestLibrary): Promise<() => Promise<void>> {
  const tables = db.writer.entityMetadatas
    .map(({ tableName }) => tableName)
    .filter((name) => !GROWS.includes(name));
  const rows = new Map<string, readonly object[]>();
  for (const name of tables) rows.set(name, await db.query<object>(`SELECT * FROM ${quoted([name])}`));
  return async () => {
    await db.transaction(async (tx) => {
      await tx.query(db.isSqlite ? 'PRAGMA defer_foreign_keys = ON' : 'SET FOREIGN_KEY_CHECKS = 0');
      for (const name of tables) await tx.query(`DELETE FROM ${quoted([name])}`);
      for (const name of tables) await insertRows(tx, name, rows.get(name) ?? []);
      if (!db.isSqlite) await tx.query('SET FOREIGN_KEY_CHECKS = 1');
      return ok(null);
    });
    const uploads = path.join(config.dataDir, 'uploads');
    if (fs.existsSync(uploads))
      for (const name of fs.readdirSync(uploads)) fs.rmSync(path.join(uploads, name), { recursive: true });
  };
}
