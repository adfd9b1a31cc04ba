import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableColumn } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;

/** Sessions that may only set up the second factor. */
export class AddSessionIsLimited1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('session', new TableColumn(column.flag('is_limited', { default: 0 })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('session', 'is_limited');
  }
}

/**
 * The secret of somebody's one-time codes, encrypted with the data key, and the last period whose code was
 * used.
 */
export class CreateStaffTotp1764700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'staff_totp',
        columns: [
          column.id('staff_id', { isPrimary: true }),
          column.text('secret', 200),
          column.instant('created_at'),
          column.instant('confirmed_at', nullable),
          column.int('last_used_step'),
        ],
        foreignKeys: [foreignKey('staff_totp', 'staff_id', 'staff_member', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('staff_totp');
  }
}

/** Hashes of the codes that stand in for a lost telephone, each once. */
export class CreateStaffRecoveryCode1764700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'staff_recovery_code',
        columns: [
          column.id('staff_id', { isPrimary: true }),
          column.text('code_hash', 64, { isPrimary: true }),
          column.instant('used_at', nullable),
        ],
        foreignKeys: [foreignKey('staff_recovery_code', 'staff_id', 'staff_member', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('staff_recovery_code');
  }
}

/** Sign-ins between the password and the code; the index on the moment serves their removal. */
export class CreateStaffChallenge1764700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'staff_challenge',
        columns: [
          column.text('token_hash', 64, { isPrimary: true }),
          column.id('staff_id'),
          column.instant('expires_at'),
        ],
        indices: [index('staff_challenge', 'staff_id'), index('staff_challenge', 'expires_at')],
        foreignKeys: [foreignKey('staff_challenge', 'staff_id', 'staff_member', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('staff_challenge');
  }
}
