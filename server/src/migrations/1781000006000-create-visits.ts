import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'visit',
    columns: [
      column.id(),
      column.id('branch_id'),
      column.date('visited_on'),
      column.int('visited_hour'),
      column.text('kind', 24),
      column.id('member_id', nullable),
      column.text('category_code', 24, nullable),
      column.text('age_band', 12, nullable),
      column.text('sex', 8, nullable),
      column.text('purpose', 24, nullable),
      column.instant('visited_at', nullable),
      column.text('recorded_by', 40),
      column.flag('is_sample', { default: 0 }),
    ],
    indices: [
      index('visit', 'branch_id', 'visited_on'),
      index('visit', 'member_id', 'visited_at'),
      index('visit', 'visited_on'),
    ],
    foreignKeys: [
      foreignKey('visit', 'branch_id', 'branch'),
      foreignKey('visit', 'member_id', 'member', 'SET NULL'),
    ],
  },
  {
    name: 'visit_group',
    columns: [
      column.id(),
      column.id('branch_id'),
      column.date('visited_on'),
      column.int('visited_hour'),
      column.text('name', 120),
      column.text('purpose', 24),
      column.int('total'),
      column.longText('counts'),
      column.instant('recorded_at'),
      column.text('recorded_by', 40),
      column.flag('is_sample', { default: 0 }),
    ],
    indices: [index('visit_group', 'branch_id', 'visited_on'), index('visit_group', 'visited_on')],
    foreignKeys: [foreignKey('visit_group', 'branch_id', 'branch')],
  },
];

/** Makes the tables of the module visits. */
export class CreateVisits1781000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
