import type { Database } from '../platform/db/database';

/** Reads the version of the database engine. */
export async function readEngineVersion(db: Database): Promise<string> {
  const [row] = await db.query<{ version: string }>(
    db.isSqlite ? 'SELECT sqlite_version() AS version' : 'SELECT VERSION() AS version',
  );
  return row?.version ?? '';
}

/** What SQLite finds when it reads its whole file: `ok`, or what is broken, and how many rows lack a parent. */
export type FileIntegrity = { readonly verdict: string; readonly orphans: number };

/** Lets SQLite check its file. */
export async function checkFileIntegrity(db: Database): Promise<FileIntegrity> {
  const [row] = await db.query<{ integrity_check: string }>('PRAGMA integrity_check');
  const orphans = await db.query('PRAGMA foreign_key_check');
  return { verdict: row?.integrity_check ?? '', orphans: orphans.length };
}
