import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;

/** Members who want to hear of new events of a programme. */
export class CreateProgrammeFollow1769300000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'programme_follow',
        columns: [
          column.id('member_id', { isPrimary: true }),
          column.id('programme_id', { isPrimary: true }),
          column.instant('created_at'),
        ],
        indices: [index('programme_follow', 'programme_id')],
        foreignKeys: [
          foreignKey('programme_follow', 'member_id', 'member', 'CASCADE'),
          foreignKey('programme_follow', 'programme_id', 'programme', 'CASCADE'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('programme_follow');
  }
}

/** Secret addresses at which members' calendars read the events of the family; read by member. */
export class CreateCalendarAddress1769300000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'calendar_address',
        columns: [
          column.id(),
          column.id('member_id', nullable),
          column.text('locale', 4),
          column.instant('created_at'),
          column.instant('ended_at', nullable),
        ],
        indices: [index('calendar_address', 'member_id', 'ended_at')],
        foreignKeys: [foreignKey('calendar_address', 'member_id', 'member', 'SET NULL')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('calendar_address');
  }
}
