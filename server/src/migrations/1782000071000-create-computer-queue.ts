import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'computer_queue_entry',
    columns: [
      column.id(),
      column.id('branch_id'),
      column.id('member_id', nullable),
      column.id('open_member_id', nullable),
      column.int('number'),
      column.int('position'),
      column.instant('joined_at'),
      column.date('joined_on'),
      column.id('offered_item_id', nullable),
      column.instant('offer_ends_at', nullable),
      column.int('missed_count', { default: 0 }),
      column.instant('closed_at', nullable),
      column.text('close_reason', 24, nullable),
      column.flag('is_sample', { default: 0 }),
    ],
    indices: [
      uniqueIndex('computer_queue_entry', 'open_member_id'),
      uniqueIndex('computer_queue_entry', 'offered_item_id'),
      uniqueIndex('computer_queue_entry', 'branch_id', 'joined_on', 'number'),
      index('computer_queue_entry', 'branch_id', 'closed_at'),
      index('computer_queue_entry', 'member_id'),
      index('computer_queue_entry', 'joined_at', 'id'),
    ],
    foreignKeys: [
      foreignKey('computer_queue_entry', 'branch_id', 'branch'),
      foreignKey('computer_queue_entry', 'member_id', 'member', 'SET NULL'),
    ],
    checks: [
      {
        name: 'ck_computer_queue_entry_closed_at',
        expression: 'closed_at IS NULL OR (open_member_id IS NULL AND offered_item_id IS NULL)',
      },
    ],
  },
];

/** Keeps who waits for a computer, by a number and in which order. */
export class CreateComputerQueue1782000071000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
