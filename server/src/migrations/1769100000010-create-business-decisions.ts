import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

/** What staff decided about profiles of businesses and their changes; owners get a letter about each. */
export class CreateBusinessDecision1769100000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'business_decision',
        columns: [
          column.id(),
          column.id('business_id'),
          column.text('kind', 24),
          column.text('reason', 500, column.nullable),
          column.instant('decided_at'),
          column.text('decided_by', 40),
        ],
        indices: [
          index('business_decision', 'business_id', 'decided_at'),
          index('business_decision', 'decided_at'),
        ],
        foreignKeys: [foreignKey('business_decision', 'business_id', 'business', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('business_decision');
  }
}
