import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'usual_place',
    columns: [
      column.id(),
      column.id('member_id'),
      column.id('space_id'),
      column.id('item_id', column.nullable),
      column.id('place_id'),
      column.instant('created_at'),
    ],
    indices: [uniqueIndex('usual_place', 'member_id', 'place_id')],
    foreignKeys: [
      foreignKey('usual_place', 'member_id', 'member'),
      foreignKey('usual_place', 'space_id', 'space'),
    ],
  },
];

/** Makes the table of the places that members call their usual ones. */
export class CreateUsualPlaces1782000079000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
