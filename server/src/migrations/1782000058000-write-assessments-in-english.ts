import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

const TABLE = 'data_assessment';
const COLUMNS = [
  column.text('name_en', 160, column.nullable),
  column.longText('why_en', column.nullable),
  column.longText('measures_en', column.nullable),
];

/** Gives impact assessments texts in English beside those in Bahasa Indonesia. */
export class WriteAssessmentsInEnglish1782000058000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const options of COLUMNS) await runner.addColumn(TABLE, new TableColumn(options));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of COLUMNS) await runner.dropColumn(TABLE, name);
  }
}
