import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** Requests of members about their own data, read by member and by when they must be answered. */
export class CreateDataRequest1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'data_request',
        columns: [
          column.id(),
          column.id('member_id'),
          column.text('kind', 24),
          column.text('status', 24),
          column.text('open_key', 60, nullable),
          column.longText('wanted_text', nullable),
          column.instant('requested_at'),
          column.instant('due_at'),
          column.instant('decided_at', nullable),
          column.text('decided_by', 40, nullable),
          column.id('block_id', nullable),
          column.text('reason', 600, nullable),
        ],
        indices: [
          index('data_request', 'member_id', 'requested_at'),
          index('data_request', 'status', 'due_at', 'id'),
          uniqueIndex('data_request', 'open_key'),
        ],
        foreignKeys: [foreignKey('data_request', 'member_id', 'member')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('data_request');
  }
}
