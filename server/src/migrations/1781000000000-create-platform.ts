import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { compareTextByBytes, createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'outbox_event',
    columns: [
      column.int('id', { isGenerated: true, generationStrategy: 'increment', isPrimary: true }),
      column.text('name', 60),
      column.id('subject_id'),
      column.longText('payload', nullable),
      column.instant('occurred_at'),
    ],
    indices: [index('outbox_event', 'occurred_at')],
  },
  {
    name: 'idempotency',
    columns: [
      column.text('principal', 40, { isPrimary: true }),
      column.text('idempotency_key', 80, { isPrimary: true }),
      column.text('operation', 60),
      column.text('request_hash', 64),
      column.longText('outcome'),
      column.instant('created_at'),
    ],
    indices: [index('idempotency', 'created_at')],
  },
  {
    name: 'setting',
    columns: [column.text('name', 60, { isPrimary: true }), column.longText('value')],
  },
  {
    name: 'job_run',
    columns: [
      column.text('name', 60, { isPrimary: true }),
      column.instant('next_run_at'),
      column.text('leased_by', 40, nullable),
      column.instant('leased_until', nullable),
      column.instant('last_run_at', nullable),
      column.text('last_outcome', 500, nullable),
    ],
  },
  {
    name: 'session',
    columns: [
      column.id(),
      column.text('token_hash', 64),
      column.text('audience', 12),
      column.id('subject_id'),
      column.instant('created_at'),
      column.instant('last_seen_at'),
      column.instant('expires_at'),
      column.flag('is_limited', { default: 0 }),
      column.instant('proved_at', nullable),
      column.text('device', 60, nullable),
    ],
    indices: [
      uniqueIndex('session', 'token_hash'),
      index('session', 'subject_id'),
      index('session', 'expires_at'),
    ],
  },
  {
    name: 'passkey',
    columns: [
      column.id(),
      column.text('audience', 12),
      column.id('subject_id'),
      column.text('credential_hash', 64),
      column.longText('credential_id'),
      column.longText('public_key'),
      column.bigint('sign_count'),
      column.flag('is_synced'),
      column.text('device', 60),
      column.text('name', 60, nullable),
      column.instant('created_at'),
      column.instant('last_used_at', nullable),
    ],
    indices: [uniqueIndex('passkey', 'credential_hash'), index('passkey', 'subject_id', 'created_at')],
  },
  {
    name: 'passkey_challenge',
    columns: [
      column.id(),
      column.text('challenge', 64),
      column.text('audience', 12),
      column.id('subject_id', nullable),
      column.instant('expires_at'),
    ],
    indices: [index('passkey_challenge', 'expires_at')],
  },
  {
    name: 'throttle',
    columns: [
      column.text('name', 100, { isPrimary: true }),
      column.int('attempts'),
      column.instant('window_ends_at'),
      column.instant('blocked_until', nullable),
    ],
    indices: [index('throttle', 'window_ends_at')],
  },
  {
    name: 'audit_entry',
    columns: [
      column.id(),
      column.instant('occurred_at'),
      column.id('actor_id'),
      column.text('role_codes', 200),
      column.id('branch_id', nullable),
      column.text('act', 60),
      column.id('object_id', nullable),
      column.text('request_id', 40),
      column.longText('facts', nullable),
    ],
    indices: [
      index('audit_entry', 'actor_id', 'id'),
      index('audit_entry', 'object_id', 'id'),
      index('audit_entry', 'act', 'id'),
      index('audit_entry', 'branch_id', 'id'),
    ],
  },
];

/** Makes the tables of the platform. */
export class CreatePlatform1781000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await compareTextByBytes(runner);
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
