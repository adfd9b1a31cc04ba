import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'sop_page',
    columns: [
      column.id(),
      column.text('title_id', 160),
      column.text('title_en', 160, column.nullable),
      column.id('post_id', column.nullable),
      column.int('current_number'),
      column.flag('is_active', { default: 1 }),
      column.flag('is_sample', { default: 0 }),
      column.instant('updated_at'),
      column.version(),
    ],
    indices: [index('sop_page', 'title_id', 'id'), index('sop_page', 'post_id')],
    foreignKeys: [foreignKey('sop_page', 'post_id', 'staff_post')],
  },
  {
    name: 'sop_version',
    columns: [
      column.id('sop_id', { isPrimary: true }),
      column.int('number', { isPrimary: true }),
      column.longText('body_id'),
      column.longText('body_en', column.nullable),
      column.text('changed', 400, column.nullable),
      column.instant('published_at'),
      column.text('published_by', 40),
    ],
    foreignKeys: [foreignKey('sop_version', 'sop_id', 'sop_page', 'CASCADE')],
  },
  {
    name: 'sop_reading',
    columns: [
      column.id('sop_id', { isPrimary: true }),
      column.int('number', { isPrimary: true }),
      column.id('staff_id', { isPrimary: true }),
      column.instant('confirmed_at'),
    ],
    indices: [index('sop_reading', 'staff_id')],
    foreignKeys: [
      foreignKey('sop_reading', 'sop_id', 'sop_page', 'CASCADE'),
      foreignKey('sop_reading', 'staff_id', 'staff_member', 'CASCADE'),
    ],
  },
];

/** Makes the tables of procedures, their versions, and who has read them. */
export class CreateSopPages1782000080220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
