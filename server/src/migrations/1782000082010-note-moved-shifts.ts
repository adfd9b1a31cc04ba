import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

const COLUMNS = [
  column.instant('session_starts_at', column.nullable),
  column.instant('session_ends_at', column.nullable),
  column.instant('moved_at', column.nullable),
  column.int('move_count', { default: 0 }),
  column.int('checked_count', { default: 0 }),
];

/**
 * Notes for which time of its event a shift was made, and how often it was moved with it, so that everybody in it is
 * told once for each time.
 */
export class NoteMovedShifts1782000082010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of COLUMNS) await runner.addColumn('shift', new TableColumn(one));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of COLUMNS) await runner.dropColumn('shift', name);
  }
}
