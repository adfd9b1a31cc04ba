import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'space_count',
    columns: [
      column.id(),
      column.id('branch_id'),
      column.id('space_id'),
      column.date('counted_on'),
      column.int('counted_hour'),
      column.int('people'),
      column.instant('recorded_at'),
      column.text('recorded_by', 40),
      column.flag('is_sample', { default: 0 }),
    ],
    indices: [
      uniqueIndex('space_count', 'space_id', 'counted_on', 'counted_hour'),
      index('space_count', 'branch_id', 'counted_on'),
      index('space_count', 'counted_on'),
    ],
    foreignKeys: [
      foreignKey('space_count', 'branch_id', 'branch'),
      foreignKey('space_count', 'space_id', 'space'),
    ],
  },
];

/** Keeps how many people staff counted in a space at an hour. */
export class CreateSpaceCounts1782000075000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
