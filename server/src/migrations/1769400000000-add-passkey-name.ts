import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

/** What its owner calls a passkey, so that staff with several keys know which one to remove. */
export class AddPasskeyName1769400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('passkey', new TableColumn(column.text('name', 60, column.nullable)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('passkey', 'name');
  }
}
