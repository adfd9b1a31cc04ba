import type { MigrationInterface, QueryRunner, TableIndexOptions } from 'typeorm';
import { TableIndex } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'saved_view',
    columns: [
      column.id(),
      column.text('list', 24),
      column.text('name', 80),
      column.id('owner_id'),
      column.flag('is_shared', { default: 0 }),
      column.longText('state'),
      column.instant('created_at'),
      column.instant('updated_at'),
      column.version(),
    ],
    indices: [index('saved_view', 'owner_id', 'list'), index('saved_view', 'list', 'is_shared', 'name')],
    foreignKeys: [foreignKey('saved_view', 'owner_id', 'staff_member', 'CASCADE')],
  },
  {
    name: 'list_export',
    columns: [
      column.id(),
      column.id('maker_id'),
      column.text('list_name', 24),
      column.text('format', 8),
      column.text('locale', 2),
      column.longText('filter'),
      column.longText('order_by', nullable),
      column.longText('column_keys'),
      column.text('state', 12),
      column.int('rows_done', { default: 0 }),
      column.int('rows_total'),
      column.bigint('written_bytes', { default: 0 }),
      column.text('next_cursor', 600, nullable),
      column.text('leased_by', 40, nullable),
      column.instant('leased_until', nullable),
      column.instant('created_at'),
      column.instant('expires_at'),
    ],
    indices: [
      index('list_export', 'maker_id', 'created_at'),
      index('list_export', 'state', 'created_at'),
      index('list_export', 'expires_at'),
    ],
  },
];

type ListIndex = { readonly table: string; readonly index: TableIndexOptions };

const MADE: readonly ListIndex[] = [
  { table: 'copy', index: index('copy', 'status', 'barcode') },
  { table: 'copy', index: index('copy', 'branch_id', 'barcode') },
  { table: 'copy', index: index('copy', 'branch_id', 'status', 'barcode') },
  { table: 'copy', index: index('copy', 'added_at', 'id') },
  { table: 'member', index: index('member', 'expires_on', 'id') },
  { table: 'member', index: index('member', 'registered_on', 'id') },
  { table: 'member', index: index('member', 'kelurahan_code') },
];

/** The longer indices above begin like these. */
const DROPPED: readonly ListIndex[] = [
  { table: 'copy', index: index('copy', 'status') },
  { table: 'copy', index: index('copy', 'branch_id') },
  { table: 'member', index: index('member', 'expires_on') },
];

/** Makes the tables of saved views and of files of lists, and the indices by which lists are filtered. */
export class CreateLists1782000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await replaceIndices(runner, DROPPED, MADE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceIndices(runner, MADE, DROPPED);
    await dropTables(runner, TABLES);
  }
}

/** The new ones come first: MariaDB drops no index that a foreign key has nothing else for. */
async function replaceIndices(
  runner: QueryRunner,
  dropped: readonly ListIndex[],
  made: readonly ListIndex[],
): Promise<void> {
  for (const { table, index: options } of made) await runner.createIndex(table, new TableIndex(options));
  for (const { table, index: options } of dropped) await runner.dropIndex(table, new TableIndex(options));
}
