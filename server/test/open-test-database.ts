import { ENTITIES } from '../src/app/entities';
import { auditRecorder } from '../src/platform/audit/audit-recorder';
import type { Database } from '../src/platform/db/database';
import { openDatabase } from '../src/platform/db/data-source';

import type { Dialect } from './dialects';
import { openReady } from './ready-database';

/** A migrated, empty database of one test file, and what it takes to throw it away. */
export type OpenedDatabase = {
  readonly db: Database;
  readonly dataDir: string;
  readonly statements: string[];
  readonly close: () => Promise<void>;
};

/**
 * Opens a fresh database with all tables; `statements` holds every SQL statement since it was last emptied.
 */
export async function openTestDatabase(dialect: Dialect): Promise<OpenedDatabase> {
  const home = await openReady(dialect);
  const statements: string[] = [];
  const db = await openDatabase({
    ...home,
    entities: ENTITIES,
    migrations: [],
    onStatement: (sql) => statements.push(sql),
    openRecorder: auditRecorder,
  });
  statements.length = 0;
  const close = async (): Promise<void> => {
    await db.close();
    await home.remove();
  };
  return { db, dataDir: home.dataDir, statements, close };
}
