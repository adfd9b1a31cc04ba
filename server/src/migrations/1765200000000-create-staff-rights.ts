import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableColumn, TableIndex } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** When the person behind a session last proved who they are, and on what device. */
export class AddSessionProof1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('session', new TableColumn(column.instant('proved_at', nullable)));
    await runner.addColumn('session', new TableColumn(column.text('device', 60, nullable)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('session', 'device');
    await runner.dropColumn('session', 'proved_at');
  }
}

/** What staff did, for good; each index serves one way of searching, newest first. */
export class CreateAuditEntry1765200000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('audit_entry');
  }
}

/** Roles at branches: `*` stands for all of them. Takes the place of roles without branches. */
export class CreateStaffAssignment1765200000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'staff_assignment',
        columns: [
          column.id('staff_member_id', { isPrimary: true }),
          column.text('role_code', 24, { isPrimary: true }),
          column.id('branch_id', { isPrimary: true }),
        ],
        foreignKeys: [foreignKey('staff_assignment', 'staff_member_id', 'staff_member', 'CASCADE')],
      }),
    );
    await runner.query(
      "INSERT INTO staff_assignment (staff_member_id, role_code, branch_id) SELECT staff_member_id, role_code, '*' FROM staff_member_role",
    );
    await runner.query('DROP TABLE staff_member_role');
  }

  async down(runner: QueryRunner): Promise<void> {
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
    await runner.query(
      'INSERT INTO staff_member_role (staff_member_id, role_code) SELECT DISTINCT staff_member_id, role_code FROM staff_assignment',
    );
    await runner.dropTable('staff_assignment');
  }
}

/** Guards changes of roles and accounts against each other. */
export class AddStaffVersions1765200000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('staff_role', new TableColumn(column.version()));
    await runner.addColumn('staff_member', new TableColumn(column.version()));
    await runner.createIndex('staff_member', new TableIndex(index('staff_member', 'name', 'id')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('staff_member', 'ix_staff_member_name_id');
    await runner.dropColumn('staff_member', 'version');
    await runner.dropColumn('staff_role', 'version');
  }
}

/** Links with which somebody sets a password, once; only the hash of the token is kept. */
export class CreateStaffInvitation1765200000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'staff_invitation',
        columns: [
          column.id('staff_id', { isPrimary: true }),
          column.text('token_hash', 64),
          column.instant('expires_at'),
        ],
        indices: [uniqueIndex('staff_invitation', 'token_hash')],
        foreignKeys: [foreignKey('staff_invitation', 'staff_id', 'staff_member', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('staff_invitation');
  }
}
