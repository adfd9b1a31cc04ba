import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;
const ANSWERS = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'];

const TABLES: readonly NewTable[] = [
  {
    name: 'satisfaction_period',
    columns: [
      column.id(),
      column.date('from_date'),
      column.date('until_date'),
      column.text('status', 24),
      column.longText('elements'),
      column.longText('breakdown', nullable),
      column.longText('served', nullable),
      column.instant('created_at'),
      column.instant('closed_at', nullable),
      column.instant('published_at', nullable),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [index('satisfaction_period', 'from_date'), index('satisfaction_period', 'status', 'from_date')],
  },
  {
    name: 'satisfaction_sheet',
    withoutRowid: true,
    columns: [
      column.text('period_id', 30, { isPrimary: true }),
      column.text('id', 32, { isPrimary: true }),
      column.text('month', 7),
      column.text('half_day', 12),
      column.text('service', 24),
      column.text('channel', 24),
      column.text('age_band', 12, nullable),
      column.text('sex', 8, nullable),
      column.text('education', 8, nullable),
      column.text('occupation', 16, nullable),
      ...ANSWERS.map((name) => column.flag(name, nullable)),
      column.flag('is_complete'),
    ],
    foreignKeys: [foreignKey('satisfaction_sheet', 'period_id', 'satisfaction_period', 'CASCADE')],
  },
  {
    name: 'satisfaction_spent',
    withoutRowid: true,
    columns: [column.text('hash', 64, { isPrimary: true })],
  },
  {
    name: 'satisfaction_invitation',
    columns: [
      column.id('member_id', { isPrimary: true }),
      column.id('id', { isPrimary: false }),
      column.text('service', 24),
      column.date('invited_on'),
    ],
    indices: [uniqueIndex('satisfaction_invitation', 'id'), index('satisfaction_invitation', 'invited_on')],
    foreignKeys: [foreignKey('satisfaction_invitation', 'member_id', 'member', 'CASCADE')],
  },
  {
    name: 'satisfaction_act',
    columns: [
      column.id(),
      column.id('period_id'),
      column.text('element', 4),
      column.text('cause_id', 300),
      column.text('cause_en', 300, nullable),
      column.text('act_id', 300),
      column.text('act_en', 300, nullable),
      column.text('unit', 80),
      column.date('due_date'),
      column.text('status', 24),
      column.flag('is_public'),
      column.instant('created_at'),
      column.version(),
    ],
    indices: [index('satisfaction_act', 'period_id', 'due_date', 'id')],
    foreignKeys: [foreignKey('satisfaction_act', 'period_id', 'satisfaction_period', 'CASCADE')],
  },
];

/** Makes the tables of the satisfaction survey; nothing leads from a sheet to a person. */
export class CreateSatisfactionSurvey1782000032000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
