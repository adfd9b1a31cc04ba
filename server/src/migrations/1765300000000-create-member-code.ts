import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableColumn } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;

/**
 * One-time codes and links; the secrets themselves are worked out from the data key and stand nowhere. Read
 * by member and purpose, and by age.
 */
export class CreateMemberCode1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'member_code',
        columns: [
          column.id(),
          column.id('member_id', nullable),
          column.text('purpose', 24),
          column.text('channel', 24),
          column.text('contact_hash', 64, nullable),
          column.text('issued_by', 40),
          column.instant('created_at'),
          column.instant('expires_at'),
          column.instant('used_at', nullable),
        ],
        indices: [
          index('member_code', 'member_id', 'purpose', 'created_at'),
          index('member_code', 'created_at', 'id'),
        ],
        foreignKeys: [foreignKey('member_code', 'member_id', 'member', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('member_code');
  }
}

/** When a member proved that a contact is theirs. */
export class AddVerifiedContacts1765300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('member', [
      new TableColumn(column.instant('email_verified_at', nullable)),
      new TableColumn(column.instant('phone_verified_at', nullable)),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('member', ['email_verified_at', 'phone_verified_at']);
  }
}
