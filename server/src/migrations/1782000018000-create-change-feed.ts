import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'feed_change',
    columns: [
      column.bigint('position', { isPrimary: true }),
      column.int('event_id'),
      column.text('kind', 24),
      column.id('object_id'),
      column.id('partner_id', nullable),
      column.instant('occurred_at'),
    ],
    indices: [uniqueIndex('feed_change', 'event_id'), index('feed_change', 'occurred_at')],
  },
  {
    name: 'webhook_endpoint',
    columns: [
      column.id(),
      column.id('partner_id'),
      column.text('url', 500),
      column.text('kinds', 300),
      column.longText('operation'),
      column.longText('variables', nullable),
      column.text('secret_cipher', 300),
      column.text('old_secret_cipher', 300, nullable),
      column.instant('old_secret_until', nullable),
      column.text('state', 24),
      column.text('paused_because', 24, nullable),
      column.instant('paused_at', nullable),
      column.instant('failing_since', nullable),
      column.instant('resting_until', nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.instant('updated_at'),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      index('webhook_endpoint', 'partner_id', 'created_at'),
      index('webhook_endpoint', 'state'),
      index('webhook_endpoint', 'paused_at'),
    ],
    foreignKeys: [foreignKey('webhook_endpoint', 'partner_id', 'partner', 'CASCADE')],
  },
  {
    name: 'webhook_delivery',
    columns: [
      column.id(),
      column.id('endpoint_id'),
      column.bigint('position', nullable),
      column.text('kind', 24),
      column.id('object_id'),
      column.instant('occurred_at'),
      column.text('state', 24),
      column.int('attempts', { default: 0 }),
      column.instant('next_try_at'),
      column.instant('leased_until', nullable),
      column.longText('request_body', nullable),
      column.int('answer_status', nullable),
      column.longText('answer_body', nullable),
      column.text('failure', 24, nullable),
      column.int('took_ms', nullable),
      column.instant('first_tried_at', nullable),
      column.instant('last_tried_at', nullable),
      column.instant('settled_at', nullable),
      column.instant('created_at'),
    ],
    indices: [
      uniqueIndex('webhook_delivery', 'endpoint_id', 'position'),
      index('webhook_delivery', 'endpoint_id', 'state', 'next_try_at'),
      index('webhook_delivery', 'endpoint_id', 'object_id', 'position'),
      index('webhook_delivery', 'endpoint_id', 'created_at', 'id'),
      index('webhook_delivery', 'created_at'),
    ],
    foreignKeys: [foreignKey('webhook_delivery', 'endpoint_id', 'webhook_endpoint', 'CASCADE')],
  },
];

/** Makes the feed of changes that programs outside follow, and the webhooks by which partners are told of them. */
export class CreateChangeFeed1782000018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
