import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

import { column, index } from '../platform/db/columns';

const ADDED = [
  column.longText('overrides', column.nullable),
  column.instant('overridden_at', column.nullable),
];
const LISTED = index('loan_renewal', 'overridden_at', 'id');

/** Remembers what stood against a renewal, so that it is listed beside the loans; older renewals do not know. */
export class ListRenewalOverrides1782000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const options of ADDED) await runner.addColumn('loan_renewal', new TableColumn(options));
    await runner.createIndex('loan_renewal', new TableIndex(LISTED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('loan_renewal', new TableIndex(LISTED));
    for (const { name } of ADDED) await runner.dropColumn('loan_renewal', name);
  }
}
