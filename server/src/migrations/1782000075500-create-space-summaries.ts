import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const key = { isPrimary: true } as const;

const TABLES: readonly NewTable[] = [
  {
    name: 'space_hour',
    columns: [
      column.text('day', 10, key),
      column.id('branch_id', key),
      column.id('space_id', key),
      column.text('source', 24, key),
      column.int('use_hour', key),
      column.int('person_minutes'),
    ],
  },
  {
    name: 'audience_month',
    columns: [
      column.text('month', 7, key),
      column.id('branch_id', key),
      column.text('source', 24, key),
      column.text('audience', 12, key),
      column.text('audience_code', 24, key),
      column.int('use_count'),
    ],
  },
];

/** Summaries of how spaces are used by the hour, and by whom in a month. */
export class CreateSpaceSummaries1782000075500 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
