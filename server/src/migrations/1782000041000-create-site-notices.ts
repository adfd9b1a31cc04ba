import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'site_notice',
    columns: [
      column.id(),
      column.text('kind', 24),
      column.text('text_id', 300),
      column.text('text_en', 300, nullable),
      column.text('link', 300, nullable),
      column.instant('starts_at'),
      column.instant('ends_at', nullable),
      column.flag('is_withdrawn', { default: 0 }),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.instant('updated_at'),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [index('site_notice', 'is_withdrawn', 'ends_at'), index('site_notice', 'starts_at', 'id')],
  },
];

/** Makes the table of notices on every page of the portal. */
export class CreateSiteNotices1782000041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
