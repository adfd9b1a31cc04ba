import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableColumn, TableIndex } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;

/** The ways of a message that failed, since when it waits for its present one, and every try. */
export class AddMessageTries1771600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('message', [
      new TableColumn(column.text('failed_ways', 60, { default: "''" })),
      new TableColumn(column.instant('way_since', nullable)),
    ]);
    await runner.createTable(
      new Table({
        name: 'message_try',
        columns: [
          column.id('message_id', { isPrimary: true }),
          column.int('number', { isPrimary: true }),
          column.text('channel', 24),
          column.text('outcome', 24),
          column.int('tries', { default: 1 }),
          column.instant('first_at'),
          column.instant('last_at'),
          column.int('cost', nullable),
        ],
        foreignKeys: [foreignKey('message_try', 'message_id', 'message', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE message_try');
    await runner.query('ALTER TABLE message DROP COLUMN failed_ways');
    await runner.query('ALTER TABLE message DROP COLUMN way_since');
  }
}

/**
 * The order in which a member wants the ways to be tried, whether titles may stand in messages to their
 * telephone, and whether letters on paper are wanted. Who turned every way of a topic off wants no paper
 * either.
 */
export class AddMessagePreference1771600000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'message_preference',
        columns: [
          column.id('member_id', { isPrimary: true }),
          column.text('way_order', 60, nullable),
          column.flag('titles_by_phone', nullable),
        ],
        foreignKeys: [foreignKey('message_preference', 'member_id', 'member', 'CASCADE')],
      }),
    );
    await runner.addColumn('message_choice', new TableColumn(column.flag('by_print', { default: 1 })));
    await runner.query(
      'UPDATE message_choice SET by_print = 0 WHERE by_email = 0 AND by_push = 0 AND by_whatsapp = 0',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE message_choice DROP COLUMN by_print');
    await runner.query('DROP TABLE message_preference');
  }
}

/**
 * What the WhatsApp provider knows a template by, whether it approved it, what a message costs, and what the
 * messages of a month cost together.
 */
export class CreateWhatsAppTemplate1771600000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'whatsapp_template',
        columns: [
          column.text('template', 24, { isPrimary: true }),
          column.text('provider_name', 120),
          column.text('approval', 12),
          column.int('cost'),
          column.instant('updated_at'),
          column.text('updated_by', 40),
          column.version(),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'message_cost',
        columns: [
          column.text('month', 7, { isPrimary: true }),
          column.text('template', 24, { isPrimary: true }),
          column.int('sent_count'),
          column.bigint('cost'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE message_cost');
    await runner.query('DROP TABLE whatsapp_template');
  }
}

/** Finds holds that lapsed since a moment, and children whose guardian has a telephone number. */
export class IndexLapsedHolds1771600000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('hold', new TableIndex(index('hold', 'status', 'closed_at')));
    await runner.createIndex('member', new TableIndex(index('member', 'guardian_phone')));
  }

  async down(runner: QueryRunner): Promise<void> {
    const isSqlite = runner.connection.options.type === 'better-sqlite3';
    await runner.query(`DROP INDEX ix_member_guardian_phone${isSqlite ? '' : ' ON member'}`);
    await runner.query(`DROP INDEX ix_hold_status_closed_at${isSqlite ? '' : ' ON hold'}`);
  }
}
