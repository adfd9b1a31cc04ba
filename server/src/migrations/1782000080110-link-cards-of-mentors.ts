import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableForeignKey, TableIndex } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const MEMBER = column.id('member_id', column.nullable);

/** Lets mentors name their library card, so that what they do as mentors counts against shifts. */
export class LinkCardsOfMentors1782000080110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('mentor', new TableColumn(MEMBER));
    await runner.createIndex('mentor', new TableIndex(index('mentor', 'member_id')));
    await runner.createForeignKey(
      'mentor',
      new TableForeignKey(foreignKey('mentor', 'member_id', 'member', 'SET NULL')),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropForeignKey(
      'mentor',
      new TableForeignKey(foreignKey('mentor', 'member_id', 'member', 'SET NULL')),
    );
    await runner.dropIndex('mentor', new TableIndex(index('mentor', 'member_id')));
    await runner.dropColumn('mentor', MEMBER.name);
  }
}
