import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'story',
    columns: [
      column.id('page_id', { isPrimary: true }),
      column.text('section', 24),
      column.text('author', 120, nullable),
      column.id('cover_upload_id', nullable),
      column.text('cover_alt_id', 300, nullable),
      column.text('cover_alt_en', 300, nullable),
      column.text('cover_credit', 160, nullable),
      column.text('cover_consent', 24, nullable),
      column.instant('updated_at'),
      column.text('updated_by', 40),
      column.version(),
    ],
    indices: [index('story', 'section', 'page_id')],
    foreignKeys: [
      foreignKey('story', 'page_id', 'site_page', 'CASCADE'),
      foreignKey('story', 'cover_upload_id', 'upload', 'RESTRICT'),
    ],
  },
  {
    name: 'story_tag',
    columns: [
      column.id('page_id', { isPrimary: true }),
      column.text('tag', 80, { isPrimary: true }),
      column.text('name', 40),
      column.int('position'),
    ],
    indices: [index('story_tag', 'tag', 'page_id')],
    foreignKeys: [foreignKey('story_tag', 'page_id', 'site_page', 'CASCADE')],
  },
  {
    name: 'story_mention',
    columns: [
      column.id('page_id', { isPrimary: true }),
      column.id('target_id', { isPrimary: true }),
      column.int('position'),
    ],
    indices: [index('story_mention', 'target_id')],
    foreignKeys: [foreignKey('story_mention', 'page_id', 'site_page', 'CASCADE')],
  },
];
const PLANS = ['first_published_at', 'publish_at'] as const;
const LISTS = [
  index('site_page', 'kind', 'first_published_at', 'id'),
  index('site_page', 'kind', 'created_at', 'id'),
  index('site_page', 'publish_at'),
];

/** Makes pages that are published by themselves at a time, and stories of them. */
export class CreateStories1782000090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of PLANS)
      await runner.addColumn('site_page', new TableColumn(column.instant(name, nullable)));
    await runner.addColumn('site_page', new TableColumn(column.text('publish_by', 40, nullable)));
    await runner.query(
      'UPDATE site_page SET first_published_at = (SELECT MIN(v.created_at) FROM site_page_version v WHERE v.page_id = site_page.id)',
    );
    for (const list of LISTS) await runner.createIndex('site_page', new TableIndex(list));
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
    for (const list of LISTS) await runner.dropIndex('site_page', new TableIndex(list));
    for (const name of [...PLANS, 'publish_by']) await runner.dropColumn('site_page', name);
  }
}
