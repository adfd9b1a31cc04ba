import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableForeignKey, TableIndex } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const CASE = 'feedback_case';
const COLUMNS = ['standard_id', 'about_id', 'open_about_id'] as const;
const INDICES = [index(CASE, 'standard_id'), uniqueIndex(CASE, 'open_about_id')];
const STANDARD = foreignKey(CASE, 'standard_id', 'service_standard', 'SET NULL');

/** Lets a case name the service it concerns, and the review or reading list that it reports, once at a time. */
export class LetCasesNameAService1782000052000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of COLUMNS)
      await runner.addColumn(CASE, new TableColumn(column.id(name, column.nullable)));
    for (const options of INDICES) await runner.createIndex(CASE, new TableIndex(options));
    await runner.createForeignKey(CASE, new TableForeignKey(STANDARD));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropForeignKey(CASE, new TableForeignKey(STANDARD));
    for (const options of INDICES) await runner.dropIndex(CASE, new TableIndex(options));
    for (const name of COLUMNS) await runner.dropColumn(CASE, name);
  }
}
