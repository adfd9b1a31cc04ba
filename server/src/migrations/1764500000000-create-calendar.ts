import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

/**
 * Entries of the calendars: holidays, days and periods with their own hours, closures. Read by branch from a
 * day on.
 */
export class CreateCalendarEntry1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { nullable } = column;
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('calendar_entry');
  }
}
