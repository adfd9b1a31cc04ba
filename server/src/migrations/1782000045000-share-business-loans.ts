import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

const SHARED_AT = column.instant('loans_shared_at', column.nullable);

/** Keeps since when an owner shows beside the business what they borrow for it. */
export class ShareBusinessLoans1782000045000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('business_owner', new TableColumn(SHARED_AT));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('business_owner', 'loans_shared_at');
  }
}
