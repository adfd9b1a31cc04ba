import type { Database } from './database';

const PATIENCE_SECONDS = 60;

/**
 * Runs work that only one process may do at a time, such as changing tables. On MariaDB others that come
 * under the same name wait, up to a minute, and then throw; SQLite serves one machine and lets one connection
 * write its file at a time.
 */
export async function withNamedLock<T>(db: Database, name: string, work: () => Promise<T>): Promise<T> {
  if (db.isSqlite) return work();
  const runner = db.writer.createQueryRunner();
  // Names of locks belong to the whole server; several libraries may share it.
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
