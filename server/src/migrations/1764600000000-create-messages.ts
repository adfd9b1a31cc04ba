import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableIndex } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/**
 * Messages to members, one for each cause. Read by state and moment (to send), by state and age (the log), by
 * channel (the work-list), by member.
 */
export class CreateMessage1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'message',
        columns: [
          column.id(),
          column.id('member_id', nullable),
          column.text('channel', 24, nullable),
          column.text('template', 24),
          column.text('cause', 120),
          column.text('locale', 2),
          column.id('about_id', nullable),
          column.date('about_date', nullable),
          column.text('status', 24),
          column.text('failure', 24, nullable),
          column.int('attempts', { default: 0 }),
          column.instant('next_attempt_at'),
          column.instant('created_at'),
          column.instant('sent_at', nullable),
          column.text('sent_by', 40, nullable),
        ],
        indices: [
          uniqueIndex('message', 'cause'),
          index('message', 'status', 'channel', 'next_attempt_at', 'id'),
          index('message', 'status', 'created_at', 'id'),
          index('message', 'channel', 'status', 'created_at', 'id'),
          index('message', 'created_at', 'id'),
          index('message', 'member_id', 'created_at', 'id'),
        ],
        foreignKeys: [foreignKey('message', 'member_id', 'member', 'SET NULL')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('message');
  }
}

/** How members want to hear about a topic. */
export class CreateMessageChoice1764600000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'message_choice',
        columns: [
          column.id('member_id', { isPrimary: true }),
          column.text('topic', 24, { isPrimary: true }),
          column.flag('by_email'),
          column.flag('by_whatsapp'),
        ],
        foreignKeys: [foreignKey('message_choice', 'member_id', 'member', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('message_choice');
  }
}

/** The language members want to be written in. */
export class CreateMessageLanguage1764600000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'message_language',
        columns: [column.id('member_id', { isPrimary: true }), column.text('locale', 2)],
        foreignKeys: [foreignKey('message_language', 'member_id', 'member', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('message_language');
  }
}

/** Lets the planner find memberships that end soon without reading all members. */
export class IndexMemberExpiry1764600000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('member', new TableIndex(index('member', 'expires_on')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('member', 'ix_member_expires_on');
  }
}
