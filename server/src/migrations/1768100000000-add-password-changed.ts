import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

import { column, index } from '../platform/db/columns';

/** When a member's password was last set or changed, so that its owner is told; found by age. */
export class AddPasswordChanged1768100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('member', new TableColumn(column.instant('password_changed_at', column.nullable)));
    await runner.createIndex('member', new TableIndex(index('member', 'password_changed_at')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('member', 'ix_member_password_changed_at');
    await runner.dropColumn('member', 'password_changed_at');
  }
}
