import type { Database } from './database';
import { analyseTables } from './statistics';

/**
 * Runs work that writes very many rows, in a process that does nothing else. On SQLite it uses more memory
 * and does not wait for the disk at each commit; when it returns, everything is on the disk. A power cut
 * meanwhile may lose the last commits, never part of one. Afterwards the planner of MariaDB knows what was
 * written.
 */
export async function withBulkWrites<T>(db: Database, work: () => Promise<T>): Promise<T> {
  if (!db.isSqlite) {
    const done = await work();
    await analyseTables(db);
    return done;
  }
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
