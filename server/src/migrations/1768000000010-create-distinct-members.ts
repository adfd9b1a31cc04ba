import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

/** Pairs of cards that staff looked at and found to be two people; the smaller id stands first. */
export class CreateDistinctMembers1768000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'distinct_members',
        columns: [
          column.id(),
          column.id('first_id'),
          column.id('second_id'),
          column.instant('marked_at'),
          column.text('marked_by', 40),
        ],
        indices: [
          uniqueIndex('distinct_members', 'first_id', 'second_id'),
          index('distinct_members', 'second_id'),
        ],
        foreignKeys: [
          foreignKey('distinct_members', 'first_id', 'member', 'CASCADE'),
          foreignKey('distinct_members', 'second_id', 'member', 'CASCADE'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('distinct_members');
  }
}
