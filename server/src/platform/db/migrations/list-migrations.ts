import type { Database } from '../database';

/**
 * Tells whether a database has all migrations of this program; it only looks, and writes nothing into an
 * empty one.
 */
export async function hasEveryMigration(db: Database): Promise<boolean> {
  const runner = db.writer.createQueryRunner();
  try {
    if (!(await runner.hasTable('migrations'))) return false;
  } finally {
    await runner.release();
  }
  const done = new Set(await listMigrations(db));
  return db.writer.migrations.every(({ name, constructor }) => done.has(name ?? constructor.name));
}

/** Names the migrations that a database has. */
export async function listMigrations(db: Database): Promise<string[]> {
  const rows = await db.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  return rows.map((row) => row.name);
}
