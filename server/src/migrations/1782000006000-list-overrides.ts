import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

import { column, index } from '../platform/db/columns';

const OVERRIDDEN_AT = column.instant('overridden_at', column.nullable);
const MADE = [index('loan', 'overridden_at', 'id'), index('loan', 'desk_branch_id', 'overridden_at')];

/** Makes the loans for which a rule was overridden listable by time, without reading all others. */
export class ListOverrides1782000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('loan', new TableColumn(OVERRIDDEN_AT));
    await runner.query('UPDATE loan SET overridden_at = checked_out_at WHERE overrides IS NOT NULL');
    for (const options of MADE) await runner.createIndex('loan', new TableIndex(options));
    await runner.dropIndex('loan', new TableIndex(index('loan', 'desk_branch_id')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.createIndex('loan', new TableIndex(index('loan', 'desk_branch_id')));
    for (const options of MADE) await runner.dropIndex('loan', new TableIndex(options));
    await runner.dropColumn('loan', 'overridden_at');
  }
}
