import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/**
 * Passkeys of members and staff, found by what devices know them by and by their owner; and the questions
 * they answer, which are swept by age.
 */
export class CreatePasskey1768100000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
          column.instant('created_at'),
          column.instant('last_used_at', nullable),
        ],
        indices: [uniqueIndex('passkey', 'credential_hash'), index('passkey', 'subject_id', 'created_at')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'passkey_challenge',
        columns: [
          column.id(),
          column.text('challenge', 64),
          column.text('audience', 12),
          column.id('subject_id', nullable),
          column.instant('expires_at'),
        ],
        indices: [index('passkey_challenge', 'expires_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('passkey_challenge');
    await runner.dropTable('passkey');
  }
}
