import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'space_item',
    columns: [
      column.id(),
      column.id('space_id'),
      column.id('branch_id'),
      column.text('kind', 16),
      column.text('code', 24),
      column.text('note_id', 200, column.nullable),
      column.text('note_en', 200, column.nullable),
      column.text('accessibility', 300),
      column.instant('out_of_order_at', column.nullable),
      column.flag('is_active', { default: 1 }),
      column.flag('is_sample', { default: 0 }),
      column.int('position', { default: 0 }),
      column.version(),
    ],
    indices: [uniqueIndex('space_item', 'space_id', 'code'), index('space_item', 'branch_id', 'kind')],
    foreignKeys: [foreignKey('space_item', 'space_id', 'space')],
  },
];

/** Makes the table of seats, tables, computers and equipment. */
export class CreateSpaceItems1782000065000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
