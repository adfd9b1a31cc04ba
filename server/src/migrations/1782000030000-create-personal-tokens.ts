import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'personal_token',
    columns: [
      column.id(),
      column.id('member_id'),
      column.text('name', 80),
      column.text('secret_hash', 64),
      column.text('hint', 4),
      column.text('rights', 120, nullable),
      column.date('expires_on', nullable),
      column.instant('revoked_at', nullable),
      column.instant('last_used_at', nullable),
      column.int('daily_quota'),
      column.int('capacity'),
      column.int('restore_rate'),
      column.bigint('bucket'),
      column.bigint('bucket_at'),
      column.date('used_on'),
      column.bigint('used_points'),
      column.instant('created_at'),
    ],
    indices: [
      uniqueIndex('personal_token', 'secret_hash'),
      index('personal_token', 'member_id', 'created_at'),
      index('personal_token', 'created_at'),
    ],
    foreignKeys: [foreignKey('personal_token', 'member_id', 'member', 'CASCADE')],
  },
];

/** Makes the table of tokens by which apps of members ask the graph. */
export class CreatePersonalTokens1782000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
