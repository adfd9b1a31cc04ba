import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'accessibility_check',
    columns: [
      column.id(),
      column.date('checked_on'),
      column.text('checked_by', 160),
      column.text('means', 400),
      column.longText('pages'),
      column.longText('findings'),
      column.longText('note', column.nullable),
      column.flag('is_public'),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.instant('updated_at'),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [index('accessibility_check', 'checked_on', 'id')],
  },
];

/** Makes the table of checks of the portal by hand. */
export class CreateAccessibilityChecks1782000053000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
