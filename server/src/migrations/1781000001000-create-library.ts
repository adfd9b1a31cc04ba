import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'branch',
    columns: [
      column.id(),
      column.text('code', 12),
      column.text('name_id', 120),
      column.text('name_en', 120, nullable),
      column.text('kind', 24),
      column.text('address', 300, nullable),
      column.text('phone', 60, nullable),
      column.text('whatsapp', 20, nullable),
      column.longText('note_id', nullable),
      column.longText('note_en', nullable),
      column.flag('is_sample', { default: 0 }),
      column.int('position'),
      column.version(),
    ],
    indices: [uniqueIndex('branch', 'code')],
  },
  {
    name: 'opening_span',
    columns: [
      column.id(),
      column.id('branch_id'),
      column.int('weekday'),
      column.text('opens', 5),
      column.text('closes', 5),
    ],
    indices: [index('opening_span', 'branch_id')],
    foreignKeys: [foreignKey('opening_span', 'branch_id', 'branch', 'CASCADE')],
  },
  {
    name: 'shelving_location',
    columns: [
      column.id(),
      column.id('branch_id'),
      column.text('code', 24),
      column.text('name_id', 120),
      column.text('name_en', 120, nullable),
    ],
    indices: [uniqueIndex('shelving_location', 'branch_id', 'code')],
    foreignKeys: [foreignKey('shelving_location', 'branch_id', 'branch')],
  },
  {
    name: 'calendar_entry',
    columns: [
      column.id(),
      column.text('kind', 24),
      column.id('branch_id', nullable),
      column.date('from_date'),
      column.date('until_date'),
      column.text('name', 200),
      column.longText('spans', nullable),
      column.text('entered_by', 40),
      column.instant('entered_at'),
    ],
    indices: [index('calendar_entry', 'branch_id', 'until_date'), index('calendar_entry', 'until_date')],
    foreignKeys: [foreignKey('calendar_entry', 'branch_id', 'branch', 'CASCADE')],
  },
];

/** Makes the tables of the module library. */
export class CreateLibrary1781000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
