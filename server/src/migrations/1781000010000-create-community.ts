import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'review',
    columns: [
      column.id(),
      column.id('title_id'),
      column.id('member_id'),
      column.int('rating'),
      column.longText('review_text', nullable),
      column.flag('is_named'),
      column.text('status', 24),
      column.text('refusal_reason', 300, nullable),
      column.instant('written_at'),
      column.instant('decided_at', nullable),
      column.text('decided_by', 40, nullable),
      column.version(),
    ],
    indices: [
      uniqueIndex('review', 'title_id', 'member_id'),
      index('review', 'title_id', 'status', 'written_at', 'id'),
      index('review', 'status', 'written_at', 'id'),
      index('review', 'member_id', 'written_at'),
    ],
    foreignKeys: [
      foreignKey('review', 'title_id', 'title', 'CASCADE'),
      foreignKey('review', 'member_id', 'member', 'CASCADE'),
    ],
  },
  {
    name: 'reading_list',
    columns: [
      column.id(),
      column.id('member_id'),
      column.text('name', 120),
      column.text('description', 600, nullable),
      column.text('visibility', 24),
      column.flag('is_named'),
      column.text('status', 24),
      column.text('refusal_reason', 300, nullable),
      column.text('decided_by', 40, nullable),
      column.instant('created_at'),
      column.version(),
    ],
    indices: [
      index('reading_list', 'member_id', 'created_at'),
      index('reading_list', 'visibility', 'status', 'created_at', 'id'),
    ],
    foreignKeys: [foreignKey('reading_list', 'member_id', 'member', 'CASCADE')],
  },
  {
    name: 'reading_list_title',
    columns: [
      column.id('list_id', { isPrimary: true }),
      column.id('title_id', { isPrimary: true }),
      column.instant('added_at'),
    ],
    indices: [
      index('reading_list_title', 'title_id'),
      index('reading_list_title', 'list_id', 'added_at', 'title_id'),
    ],
    foreignKeys: [
      foreignKey('reading_list_title', 'list_id', 'reading_list', 'CASCADE'),
      foreignKey('reading_list_title', 'title_id', 'title', 'CASCADE'),
    ],
  },
];

/** Makes the tables of the module community. */
export class CreateCommunity1781000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
