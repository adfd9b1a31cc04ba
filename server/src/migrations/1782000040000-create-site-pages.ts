import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'site_page',
    columns: [
      column.id(),
      column.text('kind', 24),
      column.text('slug', 80),
      column.text('title_id', 160),
      column.text('title_en', 160, nullable),
      column.longText('document_id'),
      column.longText('document_en', nullable),
      column.int('published_number', nullable),
      column.flag('is_changed', { default: 1 }),
      column.instant('created_at'),
      column.instant('updated_at'),
      column.text('updated_by', 40),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [uniqueIndex('site_page', 'slug')],
  },
  {
    name: 'site_page_version',
    columns: [
      column.id(),
      column.id('page_id'),
      column.int('number'),
      column.text('title_id', 160),
      column.text('title_en', 160, nullable),
      column.longText('document_id'),
      column.longText('document_en', nullable),
      column.longText('words'),
      column.int('restored_number', nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
    ],
    indices: [uniqueIndex('site_page_version', 'page_id', 'number')],
    foreignKeys: [foreignKey('site_page_version', 'page_id', 'site_page', 'CASCADE')],
  },
];

/** Makes the tables of the pages that staff write. */
export class CreateSitePages1782000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
