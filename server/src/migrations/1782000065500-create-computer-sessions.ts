import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'computer_session',
    columns: [
      column.id(),
      column.id('item_id'),
      column.id('branch_id'),
      column.id('member_id', nullable),
      column.id('voucher_id', nullable),
      column.id('open_item_id', nullable),
      column.id('open_member_id', nullable),
      column.id('open_voucher_id', nullable),
      column.text('age_band', 12, nullable),
      column.instant('started_at'),
      column.date('started_on'),
      column.instant('ends_at'),
      column.int('extensions', { default: 0 }),
      column.instant('ended_at', nullable),
      column.text('end_reason', 24, nullable),
      column.int('seconds', { default: 0 }),
      column.text('started_by', 40),
      column.flag('is_sample', { default: 0 }),
    ],
    indices: [
      uniqueIndex('computer_session', 'open_item_id'),
      uniqueIndex('computer_session', 'open_member_id'),
      uniqueIndex('computer_session', 'open_voucher_id'),
      index('computer_session', 'branch_id', 'started_on'),
      index('computer_session', 'member_id', 'started_on'),
      index('computer_session', 'voucher_id'),
      index('computer_session', 'started_at', 'id'),
    ],
    foreignKeys: [
      foreignKey('computer_session', 'item_id', 'space_item'),
      foreignKey('computer_session', 'member_id', 'member', 'SET NULL'),
    ],
    checks: [
      {
        name: 'ck_computer_session_open_item_id',
        expression: '(open_item_id IS NULL) = (ended_at IS NOT NULL)',
      },
    ],
  },
];

/** Keeps who is at which computer, and until when. */
export class CreateComputerSessions1782000065500 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
