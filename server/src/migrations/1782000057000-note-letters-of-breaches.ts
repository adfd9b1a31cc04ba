import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const PERSON = 'data_breach_person';
const COLUMNS = [
  column.instant('told_at', column.nullable),
  column.instant('failed_at', column.nullable),
  column.int('attempt', { default: 1 }),
];
const TABLES: readonly NewTable[] = [
  {
    name: 'data_breach_clock',
    columns: [
      column.id(),
      column.id('breach_id'),
      column.instant('noticed_at'),
      column.instant('moved_to'),
      column.text('reason', 600),
      column.instant('moved_at'),
      column.text('moved_by', 40),
    ],
    indices: [index('data_breach_clock', 'breach_id', 'moved_at', 'id')],
    foreignKeys: [foreignKey('data_breach_clock', 'breach_id', 'data_breach')],
  },
];

/** Keeps whose letter of a breach left or failed, and each change of when a breach was noticed with its reason. */
export class NoteLettersOfBreaches1782000057000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const options of COLUMNS) await runner.addColumn(PERSON, new TableColumn(options));
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
    for (const { name } of COLUMNS) await runner.dropColumn(PERSON, name);
  }
}
