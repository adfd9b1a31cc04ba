import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;
const TABLE = 'event_proposal';

/** Events that people outside the library propose; read by state, by age, and by member. */
export class CreateEventProposals1769300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          column.id(),
          column.text('status', 24),
          column.id('member_id', nullable),
          column.text('contact_name', 160, nullable),
          column.text('contact_email', 200, nullable),
          column.text('contact_phone', 40, nullable),
          column.text('group_name', 160, nullable),
          column.text('locale', 4),
          column.text('kind', 24),
          column.text('title', 200),
          column.text('what', 4_000, nullable),
          column.text('wished_dates', 500, nullable),
          column.id('space_id', nullable),
          column.int('expected_people', nullable),
          column.text('accessibility', 500, nullable),
          column.text('answer', 1_000, nullable),
          column.instant('decided_at', nullable),
          column.text('decided_by', 40, nullable),
          column.id('event_id', nullable),
          column.instant('submitted_at'),
          column.instant('created_at'),
          column.instant('changed_at'),
          column.version(),
        ],
        indices: [
          index(TABLE, 'status', 'submitted_at', 'id'),
          index(TABLE, 'status', 'changed_at'),
          index(TABLE, 'created_at'),
          index(TABLE, 'member_id'),
          index(TABLE, 'contact_email', 'status'),
        ],
        foreignKeys: [
          foreignKey(TABLE, 'member_id', 'member'),
          foreignKey(TABLE, 'space_id', 'space', 'SET NULL'),
          foreignKey(TABLE, 'event_id', 'event', 'SET NULL'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
