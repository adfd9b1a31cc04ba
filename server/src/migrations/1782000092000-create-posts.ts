import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'channel',
    columns: [
      column.text('code', 24, { isPrimary: true }),
      column.flag('is_on', { default: 0 }),
      column.text('target', 300, nullable),
      column.text('open_url', 300, nullable),
      column.longText('sealed_token', nullable),
      column.instant('token_expires_at', nullable),
      column.text('held_reason', 24, nullable),
      column.instant('updated_at'),
      column.text('updated_by', 40),
      column.version(),
    ],
  },
  {
    name: 'post',
    columns: [
      column.id(),
      column.text('subject_kind', 24),
      column.id('subject_id'),
      column.text('name_id', 300),
      column.text('name_en', 300, nullable),
      column.text('state', 24),
      column.instant('planned_at', nullable),
      column.instant('listed_at'),
      column.text('card_size', 24, nullable),
      column.id('picture_upload_id', nullable),
      column.text('alt_id', 300, nullable),
      column.text('alt_en', 300, nullable),
      column.instant('made_at'),
      column.text('made_by', 40),
      column.text('written_by', 40),
      column.instant('asked_at', nullable),
      column.instant('approved_at', nullable),
      column.text('approved_by', 40, nullable),
      column.text('decline_note', 300, nullable),
      column.instant('updated_at'),
      column.text('updated_by', 40),
      column.version(),
    ],
    indices: [
      index('post', 'listed_at', 'id'),
      index('post', 'state', 'listed_at', 'id'),
      index('post', 'subject_id'),
    ],
    foreignKeys: [foreignKey('post', 'picture_upload_id', 'upload', 'RESTRICT')],
  },
  {
    name: 'post_text',
    columns: [
      column.id('post_id', { isPrimary: true }),
      column.text('channel', 24, { isPrimary: true }),
      column.text('locale', 8, { isPrimary: true }),
      column.longText('text'),
    ],
    foreignKeys: [foreignKey('post_text', 'post_id', 'post', 'CASCADE')],
  },
  {
    name: 'post_delivery',
    columns: [
      column.id(),
      column.id('post_id'),
      column.text('channel', 24),
      column.text('state', 24),
      column.int('attempts', { default: 0 }),
      column.instant('next_try_at', nullable),
      column.instant('claimed_at', nullable),
      column.longText('sent_text', nullable),
      column.text('remote_step', 200, nullable),
      column.text('remote_id', 200, nullable),
      column.text('remote_address', 300, nullable),
      column.text('reason', 24, nullable),
      column.text('last_answer', 300, nullable),
      column.instant('sent_at', nullable),
      column.text('settled_by', 40, nullable),
    ],
    indices: [
      uniqueIndex('post_delivery', 'post_id', 'channel'),
      index('post_delivery', 'state', 'next_try_at', 'id'),
    ],
    foreignKeys: [foreignKey('post_delivery', 'post_id', 'post', 'CASCADE')],
  },
  {
    name: 'post_reach',
    columns: [
      column.id('delivery_id', { isPrimary: true }),
      column.date('day', { isPrimary: true }),
      column.int('seen'),
      column.int('replies'),
      column.text('noted_by', 40),
    ],
    foreignKeys: [foreignKey('post_reach', 'delivery_id', 'post_delivery', 'CASCADE')],
  },
];

/** Makes posts, with their texts and what became of them on each channel, and the channels themselves. */
export class CreatePosts1782000092000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
