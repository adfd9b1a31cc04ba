import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'print_job',
    columns: [
      column.id(),
      column.id('branch_id'),
      column.id('session_id', nullable),
      column.id('item_id', nullable),
      column.id('member_id', nullable),
      column.int('number'),
      column.int('pages'),
      column.flag('is_colour', { default: 0 }),
      column.text('state', 12),
      column.int('free_pages'),
      column.bigint('page_price'),
      column.bigint('amount'),
      column.instant('recorded_at'),
      column.date('recorded_on'),
      column.text('recorded_by', 40),
      column.instant('decided_at', nullable),
      column.text('decided_by', 40, nullable),
      column.text('cancel_reason', 200, nullable),
      column.text('receipt_number', 40, nullable),
      column.int('till_number', nullable),
      column.flag('is_sample', { default: 0 }),
    ],
    indices: [
      uniqueIndex('print_job', 'branch_id', 'recorded_on', 'number'),
      uniqueIndex('print_job', 'receipt_number'),
      index('print_job', 'branch_id', 'state', 'recorded_at', 'id'),
      index('print_job', 'branch_id', 'till_number'),
      index('print_job', 'member_id', 'recorded_on'),
      index('print_job', 'session_id'),
      index('print_job', 'recorded_at', 'id'),
    ],
    foreignKeys: [
      foreignKey('print_job', 'branch_id', 'branch'),
      foreignKey('print_job', 'session_id', 'computer_session', 'SET NULL'),
      foreignKey('print_job', 'member_id', 'member', 'SET NULL'),
    ],
    checks: [
      {
        name: 'ck_print_job_till_number',
        expression: '(till_number IS NULL) = (receipt_number IS NULL)',
      },
    ],
  },
];

/** Makes the table of pages that people print. */
export class CreatePrintJobs1782000079010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
