import type { Database } from './database';

/**
 * Runs work that writes very many rows, in a process that does nothing else. On SQLite the pages stay in
 * memory longer and a commit does not wait for the disk; all of it is on the disk when this returns. A power
 * cut in between may undo the last commits, never half of one.
 */
export async function withBulkWrites<T>(db: Database, work: () => Promise<T>): Promise<T> {
  if (!db.isSqlite) return work();
  await set(db, ['cache_size = -262144', 'wal_autocheckpoint = 16000', 'synchronous = NORMAL']);
  try {
    return await work();
  } finally {
    await set(db, [
      'cache_size = -65536',
      'wal_autocheckpoint = 1000',
      'synchronous = FULL',
      'wal_checkpoint(TRUNCATE)',
    ]);
  }
}

async function set(db: Database, settings: readonly string[]): Promise<void> {
  for (const setting of settings) await db.writer.query(`PRAGMA ${setting}`);
}
