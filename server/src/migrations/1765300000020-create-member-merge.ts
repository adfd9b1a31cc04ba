import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableIndex } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

/** Which card went into which; a card goes once. */
export class CreateMemberMerge1765300000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'member_merge',
        columns: [
          column.id(),
          column.id('kept_id'),
          column.id('merged_id'),
          column.text('taken', 300),
          column.longText('moved'),
          column.instant('merged_at'),
          column.text('merged_by', 40),
        ],
        indices: [uniqueIndex('member_merge', 'merged_id'), index('member_merge', 'kept_id')],
        foreignKeys: [
          foreignKey('member_merge', 'kept_id', 'member'),
          foreignKey('member_merge', 'merged_id', 'member'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('member_merge');
  }
}

/** Finds people of one name and birthday without comparing everybody with everybody. */
export class IndexLikelyDuplicates1765300000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('member', new TableIndex(index('member', 'birth_date', 'name_key')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('member', 'ix_member_birth_date_name_key');
  }
}
