import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;
const key = { isPrimary: true };

const TABLES: readonly NewTable[] = [
  {
    name: 'short_link',
    columns: [
      column.id(),
      column.text('code', 12),
      column.text('target_path', 500),
      column.text('label_id', 160),
      column.text('label_en', 160, nullable),
      column.id('post_id', nullable),
      column.text('channel_code', 24, nullable),
      column.instant('listed_until', nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      uniqueIndex('short_link', 'code'),
      uniqueIndex('short_link', 'post_id', 'channel_code'),
      index('short_link', 'created_at', 'id'),
      index('short_link', 'listed_until'),
    ],
  },
  {
    name: 'short_link_day',
    columns: [column.id('link_id', key), column.date('day', key), column.int('clicks', { default: 0 })],
    foreignKeys: [foreignKey('short_link_day', 'link_id', 'short_link', 'CASCADE')],
  },
  {
    name: 'short_link_result_day',
    columns: [
      column.id('link_id', key),
      column.date('day', key),
      column.text('kind', 24, key),
      column.int('amount', { default: 0 }),
    ],
    foreignKeys: [foreignKey('short_link_result_day', 'link_id', 'short_link', 'CASCADE')],
  },
  {
    name: 'registration_link',
    columns: [column.id('registration_id', key), column.id('link_id'), column.date('registered_on')],
    indices: [index('registration_link', 'link_id')],
    foreignKeys: [
      foreignKey('registration_link', 'registration_id', 'registration', 'CASCADE'),
      foreignKey('registration_link', 'link_id', 'short_link', 'CASCADE'),
    ],
  },
];

/** Makes short links of our own, the counts of their clicks and results, and which link a registration came from. */
export class CreateShortLinks1782000091000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
