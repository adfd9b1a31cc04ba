import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

import { column, index, uniqueIndex } from '../platform/db/columns';

const TABLE = 'staff_card';
const COLUMNS = [
  column.instant('unlinked_at', column.nullable),
  column.int('open_link', { default: 1, isNullable: true }),
];
const BEFORE = [uniqueIndex(TABLE, 'staff_id'), uniqueIndex(TABLE, 'member_id')];
const AFTER = [
  uniqueIndex(TABLE, 'staff_id', 'open_link'),
  uniqueIndex(TABLE, 'member_id', 'open_link'),
  index(TABLE, 'unlinked_at'),
];

/**
 * Keeps links of colleagues to their library cards with the moment of their end, so that taking one away does not pass
 * the rule that nobody signs off their own hours. One link at a time is open, of an account and of a card. The new
 * indices come before the old ones go: MariaDB needs one for each foreign key.
 */
export class KeepEndedCardLinks1782000084000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of COLUMNS) await runner.addColumn(TABLE, new TableColumn(one));
    for (const one of AFTER) await runner.createIndex(TABLE, new TableIndex(one));
    for (const one of BEFORE) await runner.dropIndex(TABLE, new TableIndex(one));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM staff_card WHERE open_link IS NULL');
    for (const one of BEFORE) await runner.createIndex(TABLE, new TableIndex(one));
    for (const one of AFTER) await runner.dropIndex(TABLE, new TableIndex(one));
    for (const { name } of COLUMNS) await runner.dropColumn(TABLE, name);
  }
}
