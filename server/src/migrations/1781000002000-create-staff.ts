import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'staff_role',
    columns: [
      column.text('code', 24, { isPrimary: true }),
      column.text('name_id', 80),
      column.text('name_en', 80),
      column.longText('permissions'),
      column.version(),
    ],
  },
  {
    name: 'staff_member',
    columns: [
      column.id(),
      column.text('name', 120),
      column.text('email', 200),
      column.text('password_hash', 200),
      column.id('branch_id', nullable),
      column.flag('is_active', { default: 1 }),
      column.flag('is_sample', { default: 0 }),
      column.instant('created_at'),
      column.version(),
    ],
    indices: [uniqueIndex('staff_member', 'email'), index('staff_member', 'name', 'id')],
    foreignKeys: [foreignKey('staff_member', 'branch_id', 'branch')],
  },
  {
    name: 'staff_assignment',
    columns: [
      column.id('staff_member_id', { isPrimary: true }),
      column.text('role_code', 24, { isPrimary: true }),
      column.id('branch_id', { isPrimary: true }),
    ],
    foreignKeys: [foreignKey('staff_assignment', 'staff_member_id', 'staff_member', 'CASCADE')],
  },
  {
    name: 'staff_invitation',
    columns: [
      column.id('staff_id', { isPrimary: true }),
      column.text('token_hash', 64),
      column.instant('expires_at'),
    ],
    indices: [uniqueIndex('staff_invitation', 'token_hash')],
    foreignKeys: [foreignKey('staff_invitation', 'staff_id', 'staff_member', 'CASCADE')],
  },
  {
    name: 'staff_totp',
    columns: [
      column.id('staff_id', { isPrimary: true }),
      column.text('secret', 200),
      column.instant('created_at'),
      column.instant('confirmed_at', nullable),
      column.int('last_used_step'),
    ],
    foreignKeys: [foreignKey('staff_totp', 'staff_id', 'staff_member', 'CASCADE')],
  },
  {
    name: 'staff_recovery_code',
    columns: [
      column.id('staff_id', { isPrimary: true }),
      column.text('code_hash', 64, { isPrimary: true }),
      column.instant('used_at', nullable),
    ],
    foreignKeys: [foreignKey('staff_recovery_code', 'staff_id', 'staff_member', 'CASCADE')],
  },
  {
    name: 'staff_challenge',
    columns: [
      column.text('token_hash', 64, { isPrimary: true }),
      column.id('staff_id'),
      column.instant('expires_at'),
    ],
    indices: [index('staff_challenge', 'staff_id'), index('staff_challenge', 'expires_at')],
    foreignKeys: [foreignKey('staff_challenge', 'staff_id', 'staff_member', 'CASCADE')],
  },
];

/** Makes the tables of the module staff. */
export class CreateStaff1781000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
