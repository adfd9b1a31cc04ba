import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

/** The number at which people write to a branch, in digits with the country in front. */
export class AddBranchWhatsapp1771400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('branch', new TableColumn(column.text('whatsapp', 20, { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('branch', 'whatsapp');
  }
}
