import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

import { column, index } from '../platform/db/columns';

const COLUMN = column.flag('is_sample', { default: 0 });
const INDICES = [index('volunteer_letter', 'issued_at'), index('volunteer_letter', 'withdrawn_at')];

/** Marks groups of the sample, and finds letters of hours of which their holders are to be told. */
export class MarkSampleGroups1782000093010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('volunteer_group', new TableColumn(COLUMN));
    for (const one of INDICES) await runner.createIndex('volunteer_letter', new TableIndex(one));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of INDICES) await runner.dropIndex('volunteer_letter', new TableIndex(one));
    await runner.dropColumn('volunteer_group', COLUMN.name);
  }
}
