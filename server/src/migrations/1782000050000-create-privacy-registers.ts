import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'data_breach',
    columns: [
      column.id(),
      column.text('title', 160),
      column.text('status', 24),
      column.instant('noticed_at'),
      column.instant('due_at'),
      column.longText('event_id', nullable),
      column.longText('event_en', nullable),
      column.longText('measures_id', nullable),
      column.longText('measures_en', nullable),
      column.longText('table_names'),
      column.int('people_count', nullable),
      column.instant('reported_at', nullable),
      column.text('report_number', 80, nullable),
      column.instant('told_at', nullable),
      column.instant('closed_at', nullable),
      column.text('reason', 600, nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.instant('updated_at'),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [index('data_breach', 'status', 'due_at', 'id'), index('data_breach', 'noticed_at', 'id')],
  },
  {
    name: 'data_breach_person',
    columns: [
      column.id(),
      column.id('breach_id'),
      column.id('member_id', nullable),
      column.instant('chosen_at'),
      column.text('chosen_by', 40),
    ],
    indices: [
      uniqueIndex('data_breach_person', 'breach_id', 'member_id'),
      index('data_breach_person', 'member_id'),
      index('data_breach_person', 'chosen_at', 'id'),
    ],
    foreignKeys: [
      foreignKey('data_breach_person', 'breach_id', 'data_breach'),
      foreignKey('data_breach_person', 'member_id', 'member'),
    ],
  },
  {
    name: 'data_assessment',
    columns: [
      column.id(),
      column.text('activity', 40),
      column.text('name', 160),
      column.longText('why'),
      column.longText('risks'),
      column.longText('measures', nullable),
      column.text('decision', 24),
      column.text('decided_by', 120),
      column.date('decided_on'),
      column.date('next_review_on'),
      column.int('number', { default: 1 }),
      column.instant('created_at'),
      column.instant('updated_at'),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [index('data_assessment', 'next_review_on', 'id')],
  },
  {
    name: 'data_assessment_version',
    columns: [
      column.id(),
      column.id('assessment_id'),
      column.int('number'),
      column.longText('facts'),
      column.instant('created_at'),
      column.text('created_by', 40),
    ],
    indices: [uniqueIndex('data_assessment_version', 'assessment_id', 'number')],
    foreignKeys: [foreignKey('data_assessment_version', 'assessment_id', 'data_assessment')],
  },
];

/** Makes the tables of breaches of personal data and of impact assessments (UU 27/2022 art. 34 and 46). */
export class CreatePrivacyRegisters1782000050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
