import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;

/**
 * The guest book: one row for each visit, read by branch and day, by member (a second scan), and by day (to
 * unlink).
 */
export class CreateVisit1765300000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('visit');
  }
}

/** Groups that came together, counted. */
export class CreateVisitGroup1765300000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('visit_group');
  }
}
