import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'population_source',
    columns: [column.int('population_year', { isPrimary: true }), column.text('source', 200)],
  },
];

/** Says where the inhabitants of a year are from, so that a report can name it. */
export class CreatePopulationSource1782000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
