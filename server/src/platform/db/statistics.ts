import type { Database } from './database';

/**
 * Takes the statistics of MariaDB anew after very many rows were written. The embedded database is left
 * without any: with them SQLite reads whole tables where a column is empty in most rows (of a library without
 * guardians every member for each card), and keeps what it learnt while a table was small. Without them it goes
 * by the indexes, which carry the whole order of hot statements (`test/plans.spec.ts`).
 */
export async function analyseTables(db: Database): Promise<void> {
  if (db.isSqlite) return;
  const tables = await db.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
  );
  if (tables.length > 0)
    await db.writer.query(`ANALYZE TABLE ${tables.map(({ name }) => `\`${name}\``).join(', ')}`);
}
