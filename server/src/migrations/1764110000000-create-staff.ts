import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

/** Sessions of people who signed in; only the hash of the cookie is kept. */
export class CreateSession1764110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'session',
        columns: [
          column.id(),
          column.text('token_hash', 64),
          column.text('audience', 12),
          column.id('subject_id'),
          column.instant('created_at'),
          column.instant('last_seen_at'),
          column.instant('expires_at'),
        ],
        indices: [
          uniqueIndex('session', 'token_hash'),
          index('session', 'subject_id'),
          index('session', 'expires_at'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('session');
  }
}

/** Counts attempts, so that guessing is slow on every server at once. */
export class CreateThrottle1764110000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'throttle',
        columns: [
          column.text('name', 100, { isPrimary: true }),
          column.int('attempts'),
          column.instant('window_ends_at'),
          column.instant('blocked_until', column.nullable),
        ],
        indices: [index('throttle', 'window_ends_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('throttle');
  }
}

/** Roles with named permissions. */
export class CreateStaffRole1764110000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'staff_role',
        columns: [
          column.text('code', 24, { isPrimary: true }),
          column.text('name_id', 80),
          column.text('name_en', 80),
          column.longText('permissions'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('staff_role');
  }
}

/** People who work at the library. */
export class CreateStaffMember1764110000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'staff_member',
        columns: [
          column.id(),
          column.text('name', 120),
          column.text('email', 200),
          column.text('password_hash', 200),
          column.id('branch_id', column.nullable),
          column.flag('is_active', { default: 1 }),
          column.flag('is_sample', { default: 0 }),
          column.instant('created_at'),
        ],
        indices: [uniqueIndex('staff_member', 'email')],
        foreignKeys: [foreignKey('staff_member', 'branch_id', 'branch')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('staff_member');
  }
}

/** Which roles a person has. */
export class CreateStaffMemberRole1764110000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'staff_member_role',
        columns: [
          column.id('staff_member_id', { isPrimary: true }),
          column.text('role_code', 24, { isPrimary: true }),
        ],
        foreignKeys: [foreignKey('staff_member_role', 'staff_member_id', 'staff_member', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('staff_member_role');
  }
}
