import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'population_source',
    columns: [column.int('population_year', { isPrimary: true }), column.text('source', 200)],
  },
];

const readerKey = column.id('staff_id', { isPrimary: true });
const readerForeignKeys = [foreignKey('month_page_reader', 'staff_id', 'staff_member', 'CASCADE')];
/** Nothing ever wrote this table before: it is made anew rather than changed. */
const READERS_BEFORE: NewTable = {
  name: 'month_page_reader',
  columns: [readerKey, column.text('sent_month', 7, column.nullable)],
  foreignKeys: readerForeignKeys,
};
const READERS: NewTable = {
  name: 'month_page_reader',
  columns: [readerKey, column.text('locale', 2)],
  foreignKeys: readerForeignKeys,
};

/** Says where the inhabitants of a year are from, so that a report can name it, and in which language a page is wanted. */
export class CreatePopulationSource1782000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await dropTables(runner, [READERS_BEFORE]);
    await createTables(runner, [READERS]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [READERS]);
    await createTables(runner, [READERS_BEFORE]);
    await dropTables(runner, TABLES);
  }
}
