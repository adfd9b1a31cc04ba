import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { index } from '../platform/db/columns';
import { RENAMED_COLUMNS } from '../platform/db/migrations/renamed-columns';

/** The indexes over such a column, with its place between the others as `?`. */
const INDEXED = [
  ['business', 'changed_at', 'updated_at', ['status', '?', 'id']],
  ['event_proposal', 'changed_at', 'updated_at', ['status', '?']],
  ['title', 'added_at', 'created_at', ['?']],
  ['copy', 'added_at', 'created_at', ['?', 'id']],
  ['reading_list_title', 'added_at', 'created_at', ['list_id', '?', 'title_id']],
] as const;

/** Names every time at which something was made or changed alike: `created_at` and `updated_at`. */
export class NameTimesAlike1782000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, before, after] of RENAMED_COLUMNS) await rename(runner, table, before, after);
    for (const [table, before, after, columns] of INDEXED) {
      await runner.dropIndex(table, over(table, columns, before));
      await runner.createIndex(table, over(table, columns, after));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, before, after] of RENAMED_COLUMNS) await rename(runner, table, after, before);
    for (const [table, before, after, columns] of INDEXED) {
      await runner.dropIndex(table, over(table, columns, after));
      await runner.createIndex(table, over(table, columns, before));
    }
  }
}

// Written out: what the library would do instead on SQLite is to copy the whole table.
async function rename(runner: QueryRunner, table: string, from: string, to: string): Promise<void> {
  await runner.query(`ALTER TABLE ${table} RENAME COLUMN ${from} TO ${to}`);
}

function over(table: string, columns: readonly string[], time: string): TableIndex {
  return new TableIndex(index(table, ...columns.map((name) => (name === '?' ? time : name))));
}
