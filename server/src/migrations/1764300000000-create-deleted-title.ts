import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column } from '../platform/db/columns';

/** Titles that were here once, so that their addresses can answer 410 instead of 404. */
export class CreateDeletedTitle1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({ name: 'deleted_title', columns: [column.id(), column.instant('deleted_at')] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('deleted_title');
  }
}
