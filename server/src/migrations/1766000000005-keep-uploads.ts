import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

/** Pictures that an object of another room shows, such as the poster of an event. */
export class KeepUploads1766000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('upload', new TableColumn(column.id('kept_for', column.nullable)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('upload', 'kept_for');
  }
}
