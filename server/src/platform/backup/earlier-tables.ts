import type { Database } from '../db/database';
import { hasMigrationTable, listMigrations } from '../db/migrations/list-migrations';
import { isLastPredecessor, LAST_OF_PREDECESSOR } from '../db/migrations/predecessor';
import type { Manifest } from './manifest';
import { BackupError } from './manifest';

const OTHER_VERSION =
  'The backup was taken by another version of this program: bring it back with that version, then migrate.';

/**
 * Makes the tables as they were when a backup of an earlier version was taken, in a database that has none, so
 * that its rows come back into tables that fit; the migrations that came since then run over them. Returns false
 * and does nothing for a backup of this version.
 */
export async function makeEarlierTables(db: Database, { migrations }: Manifest): Promise<boolean> {
  const all = db.writer.migrations;
  const names = all.map(({ name, constructor }) => name ?? constructor.name);
  const count = isLastPredecessor(migrations)
    ? names.indexOf(LAST_OF_PREDECESSOR) + 1
    : countShared(names, migrations);
  if (count === names.length) return false;
  if ((await hasMigrationTable(db)) && (await listMigrations(db)).length > 0)
    throw new BackupError(
      'The backup was taken by an earlier version: it comes back into a database without tables only. Set DATA_DIR or DATABASE_URL to a new place.',
    );
  // TypeORM runs whatever is in this list; the rest waits until the rows are back.
  const later = all.splice(count);
  try {
    await db.writer.runMigrations();
  } finally {
    all.push(...later);
  }
  return true;
}

/** Counts the migrations of a backup; refuses those that this program does not begin with. */
function countShared(names: readonly string[], migrations: readonly string[]): number {
  if (migrations.length > names.length || migrations.some((name, index) => name !== names[index]))
    throw new BackupError(OTHER_VERSION);
  return migrations.length;
}
