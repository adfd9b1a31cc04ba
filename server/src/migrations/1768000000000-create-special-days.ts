import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, index } from '../platform/db/columns';

const { nullable } = column;

/** Days on which lending follows numbers of their own; read whole by every process, from a last day on. */
export class CreateSpecialDays1768000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'special_days',
        columns: [
          column.id(),
          column.text('name', 80),
          column.date('from_date'),
          column.date('until_date'),
          column.text('weekdays', 13),
          column.text('branch_id', 30),
          column.text('category_code', 24),
          column.text('material_type', 24),
          column.text('max_loans', 40, nullable),
          column.text('loan_period', 40, nullable),
          column.instant('changed_at'),
          column.text('changed_by', 40),
          column.flag('is_sample', { default: 0 }),
        ],
        indices: [index('special_days', 'until_date')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('special_days');
  }
}
