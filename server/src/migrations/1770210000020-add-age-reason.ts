import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

/** Why staff let somebody come whose age the event is not for. */
export class AddAgeReason1770210000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('registration', new TableColumn(column.text('age_reason', 200, column.nullable)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('registration', 'age_reason');
  }
}
