import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

import { column, index } from '../platform/db/columns';

const COLUMNS = [
  column.int('first_came', column.nullable),
  column.int('first_minutes', column.nullable),
  column.text('change_reason', 300, column.nullable),
];
const INDICES = [index('volunteer_group_place', 'created_at'), index('volunteer_group_place', 'closed_at')];

/**
 * Keeps what was noted first of the hours of a group, and why it was changed. Whoever speaks for a group is told of
 * places that were given or ended lately, so these are looked for by their moments.
 */
export class KeepFirstGroupHours1782000084010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of COLUMNS) await runner.addColumn('volunteer_group_place', new TableColumn(one));
    for (const one of INDICES) await runner.createIndex('volunteer_group_place', new TableIndex(one));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of INDICES) await runner.dropIndex('volunteer_group_place', new TableIndex(one));
    for (const { name } of COLUMNS) await runner.dropColumn('volunteer_group_place', name);
  }
}
