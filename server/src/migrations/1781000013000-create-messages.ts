import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
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
      column.text('failed_ways', 60, { default: "''" }),
      column.instant('way_since', nullable),
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
  },
  {
    name: 'message_choice',
    columns: [
      column.id('member_id', { isPrimary: true }),
      column.text('topic', 24, { isPrimary: true }),
      column.flag('by_email'),
      column.flag('by_whatsapp'),
      column.flag('by_push', { default: 0 }),
      column.flag('by_print', { default: 1 }),
    ],
    foreignKeys: [foreignKey('message_choice', 'member_id', 'member', 'CASCADE')],
  },
  {
    name: 'message_language',
    columns: [column.id('member_id', { isPrimary: true }), column.text('locale', 2)],
    foreignKeys: [foreignKey('message_language', 'member_id', 'member', 'CASCADE')],
  },
  {
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
    indices: [uniqueIndex('push_device', 'endpoint_hash'), index('push_device', 'member_id', 'created_at')],
    foreignKeys: [foreignKey('push_device', 'member_id', 'member', 'CASCADE')],
  },
  {
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
  },
  {
    name: 'message_preference',
    columns: [
      column.id('member_id', { isPrimary: true }),
      column.text('way_order', 60, nullable),
      column.flag('titles_by_phone', nullable),
    ],
    foreignKeys: [foreignKey('message_preference', 'member_id', 'member', 'CASCADE')],
  },
  {
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
  },
  {
    name: 'message_cost',
    columns: [
      column.text('month', 7, { isPrimary: true }),
      column.text('template', 24, { isPrimary: true }),
      column.int('sent_count'),
      column.bigint('cost'),
    ],
  },
  {
    name: 'message_text',
    columns: [
      column.id('message_id', { isPrimary: true }),
      column.text('subject', 200),
      column.longText('body'),
    ],
    foreignKeys: [foreignKey('message_text', 'message_id', 'message', 'CASCADE')],
  },
  {
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
  },
];

/** Makes the tables of the module messages. */
export class CreateMessages1781000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
