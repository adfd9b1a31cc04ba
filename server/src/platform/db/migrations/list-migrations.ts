import type { Database } from '../database';
import { isOfPredecessor, PREDECESSOR_ADVICE } from './predecessor';

/** Thrown when the tables are of a version that this one does not bring up to date; says what to do. */
export class PredecessorError extends Error {}

/**
 * Tells whether a database has all migrations of this program; it only looks, and writes nothing into an
 * empty one.
 */
export async function hasEveryMigration(db: Database): Promise<boolean> {
  if (!(await hasMigrationTable(db))) return false;
  const done = new Set(await listMigrations(db));
  return db.writer.migrations.every(({ name, constructor }) => done.has(name ?? constructor.name));
}

/** Refuses a database that the former list of migrations made, and says what to do with it. */
export async function refusePredecessor(db: Database): Promise<void> {
  if ((await hasMigrationTable(db)) && isOfPredecessor(await listMigrations(db)))
    throw new PredecessorError(PREDECESSOR_ADVICE);
}

/** Tells whether any migration ever ran. */
export async function hasMigrationTable(db: Database): Promise<boolean> {
  const runner = db.writer.createQueryRunner();
  try {
    return await runner.hasTable('migrations');
  } finally {
    await runner.release();
  }
}

/** Names the migrations that a database has. */
export async function listMigrations(db: Database): Promise<string[]> {
  const rows = await db.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  return rows.map((row) => row.name);
}
