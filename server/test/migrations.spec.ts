import { ENTITIES } from '../src/app/entities';
import { MIGRATIONS } from '../src/migrations';
import type { Database } from '../src/platform/db/database';
import { openDatabase } from '../src/platform/db/data-source';

import type { TestDatabase } from './dialects';
import { dialects } from './dialects';

describe.each(dialects)('migrations on $name', ({ open }) => {
  let home: TestDatabase;
  let db: Database;

  beforeAll(async () => {
    home = await open();
    db = await openDatabase({ ...home, entities: ENTITIES, migrations: MIGRATIONS });
    await db.writer.runMigrations();
  });

  afterAll(async () => {
    await db.close();
    await home.remove();
  });

  test('leave no difference between the tables and the entities', async () => {
    const drift = await db.writer.driver.createSchemaBuilder().log();

    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('can all be undone', async () => {
    for (const _ of MIGRATIONS) await db.writer.undoLastMigration();

    const sql = db.isSqlite
      ? "SELECT name FROM sqlite_master WHERE type = 'table'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()';
    const tables = await db.writer.query<{ name: string }[]>(sql);
    expect(tables.map(({ name }) => name).filter((name) => !/^(migrations|sqlite_)/.test(name))).toEqual([]);
  });
});
