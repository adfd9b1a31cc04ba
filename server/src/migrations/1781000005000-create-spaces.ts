import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'space',
    columns: [
      column.id(),
      column.id('branch_id'),
      column.text('name_id', 120),
      column.text('name_en', 120, nullable),
      column.text('kind', 24),
      column.int('capacity', nullable),
      column.text('directions_id', 200, nullable),
      column.text('directions_en', 200, nullable),
      column.text('accessibility', 300),
      column.flag('is_exclusive', { default: 1 }),
      column.flag('is_active', { default: 1 }),
      column.flag('is_sample', { default: 0 }),
      column.int('position', { default: 0 }),
      column.version(),
    ],
    indices: [index('space', 'branch_id', 'position')],
    foreignKeys: [foreignKey('space', 'branch_id', 'branch')],
  },
];

/** Makes the tables of the module spaces. */
export class CreateSpaces1781000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
