import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'class_set_title',
    columns: [
      { ...column.text('class_set_id', 30), isPrimary: true },
      { ...column.text('title_id', 30), isPrimary: true },
      column.int('position'),
    ],
    indices: [index('class_set_title', 'title_id')],
    foreignKeys: [
      foreignKey('class_set_title', 'class_set_id', 'class_set', 'CASCADE'),
      foreignKey('class_set_title', 'title_id', 'title', 'CASCADE'),
    ],
  },
];

/** Makes the table of the titles that a class wants together. */
export class LetClassSetsNameAList1782000044000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
