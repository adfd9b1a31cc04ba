import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'service_standard',
    columns: [
      column.id(),
      column.text('slug', 80),
      column.text('status', 24),
      column.text('name_id', 160),
      column.text('name_en', 160, nullable),
      column.text('summary_id', 300, nullable),
      column.text('summary_en', 300, nullable),
      column.longText('parts_id'),
      column.longText('parts_en'),
      column.text('decree', 160, nullable),
      column.int('answer_days', nullable),
      column.int('position', { default: 0 }),
      column.int('number', { default: 0 }),
      column.instant('created_at'),
      column.instant('updated_at'),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [uniqueIndex('service_standard', 'slug'), index('service_standard', 'status', 'position', 'id')],
  },
  {
    name: 'service_standard_version',
    columns: [
      column.id(),
      column.id('standard_id'),
      column.int('number'),
      column.text('name_id', 160),
      column.text('name_en', 160, nullable),
      column.longText('parts_id'),
      column.longText('parts_en'),
      column.text('decree', 160, nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
    ],
    indices: [uniqueIndex('service_standard_version', 'standard_id', 'number')],
    foreignKeys: [foreignKey('service_standard_version', 'standard_id', 'service_standard', 'CASCADE')],
  },
];

/** Makes the tables of service standards. */
export class CreateServiceStandards1782000042000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
