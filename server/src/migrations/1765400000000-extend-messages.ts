import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableColumn } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** Devices that take notes, found by their member, and by the hash of their address when they come again. */
export class CreatePushDevice1765400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'push_device',
        columns: [
          column.id(),
          column.id('member_id'),
          column.text('endpoint_hash', 64),
          column.longText('endpoint'),
          column.text('p256dh', 120),
          column.text('auth', 40),
          column.text('label', 80),
          column.instant('created_at'),
          column.instant('last_sent_at', nullable),
        ],
        indices: [
          uniqueIndex('push_device', 'endpoint_hash'),
          index('push_device', 'member_id', 'created_at'),
        ],
        foreignKeys: [foreignKey('push_device', 'member_id', 'member', 'CASCADE')],
      }),
    );
    await runner.addColumn('message_choice', new TableColumn(column.flag('by_push', { default: 0 })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('message_choice', 'by_push');
    await runner.dropTable('push_device');
  }
}

/**
 * Wordings that staff changed. A row without texts means that the shipped wording came back; its version goes
 * on counting.
 */
export class CreateMessageWording1765400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'message_wording',
        columns: [
          column.text('template', 24, { isPrimary: true }),
          column.text('locale', 2, { isPrimary: true }),
          column.text('subject', 200, nullable),
          column.longText('body', nullable),
          column.text('closing', 600, nullable),
          column.instant('updated_at'),
          column.text('updated_by', 40),
          column.version(),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('message_wording');
  }
}

/** What staff wrote to one member, kept only until it has left. */
export class CreateMessageText1765400000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'message_text',
        columns: [
          column.id('message_id', { isPrimary: true }),
          column.text('subject', 200),
          column.longText('body'),
        ],
        foreignKeys: [foreignKey('message_text', 'message_id', 'message', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('message_text');
  }
}
