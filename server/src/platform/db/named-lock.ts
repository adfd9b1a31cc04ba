import type { Database } from './database';

const PATIENCE_SECONDS = 60;

/**
 * Runs work that only one process may do at a time, such as migrations. On MariaDB others with the same name
 * wait up to a minute and then throw. SQLite has one writing connection at a time anyway.
 */
export async function withNamedLock<T>(db: Database, name: string, work: () => Promise<T>): Promise<T> {
  if (db.isSqlite) return work();
  const runner = db.writer.createQueryRunner();
  // Lock names are shared by the whole database server, which several libraries may use.
  const lock = "CONCAT(LEFT(MD5(DATABASE()), 12), '.', ?)";
  try {
    const [row]: { taken: number | string | null }[] = await runner.query(
      `SELECT GET_LOCK(${lock}, ?) AS taken`,
      [name, PATIENCE_SECONDS],
    );
    if (Number(row?.taken) !== 1)
      throw new Error(`Another process has held the lock "${name}" for ${PATIENCE_SECONDS} seconds.`);
    try {
      return await work();
    } finally {
      await runner.query(`SELECT RELEASE_LOCK(${lock})`, [name]);
    }
  } finally {
    await runner.release();
  }
}
