import type { Database } from './database';

/** Looks at every table whose statistics are missing or old, a bounded number of rows of each. */
const OPTIMIZE = 'PRAGMA optimize = 0x10002';

/**
 * Lets the planner of the embedded database know how large its tables are and how their values are spread; it
 * looks only where that may have changed. MariaDB keeps such statistics by itself.
 */
export async function optimize(db: Database): Promise<void> {
  if (db.isSqlite) await db.writer.query(OPTIMIZE);
}

/** Takes statistics anew after very many rows were written, on either engine. */
export async function analyseTables(db: Database): Promise<void> {
  if (db.isSqlite) return optimize(db);
  const tables = await db.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
  );
  if (tables.length > 0)
    await db.writer.query(`ANALYZE TABLE ${tables.map(({ name }) => `\`${name}\``).join(', ')}`);
}
