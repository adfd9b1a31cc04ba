import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'class_set',
    columns: [
      column.id(),
      column.id('partner_id'),
      column.id('branch_id'),
      column.text('class_name', 40),
      column.text('school_level', 24, nullable),
      column.int('copies_wanted'),
      column.id('title_id', nullable),
      column.text('wish', 600, nullable),
      column.date('needed_from'),
      column.date('needed_until'),
      column.text('contact_name', 120, nullable),
      column.text('contact_email', 200, nullable),
      column.text('status', 24),
      column.text('decline_reason', 300, nullable),
      column.date('due_on', nullable),
      column.instant('ready_at', nullable),
      column.instant('lent_at', nullable),
      column.instant('closed_at', nullable),
      column.instant('reminded_at', nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.instant('updated_at'),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      index('class_set', 'partner_id', 'created_at', 'id'),
      index('class_set', 'status', 'needed_from', 'id'),
      index('class_set', 'created_at', 'id'),
      index('class_set', 'due_on', 'id'),
      index('class_set', 'title_id'),
      index('class_set', 'branch_id'),
      index('class_set', 'closed_at'),
      index('class_set', 'ready_at'),
      index('class_set', 'reminded_at'),
    ],
    foreignKeys: [
      foreignKey('class_set', 'partner_id', 'partner'),
      foreignKey('class_set', 'branch_id', 'branch'),
      foreignKey('class_set', 'title_id', 'title', 'SET NULL'),
    ],
  },
  {
    name: 'class_set_pupil',
    columns: [
      column.id(),
      column.id('class_set_id'),
      column.int('number'),
      column.text('name', 120, nullable),
    ],
    indices: [uniqueIndex('class_set_pupil', 'class_set_id', 'number')],
    foreignKeys: [foreignKey('class_set_pupil', 'class_set_id', 'class_set', 'CASCADE')],
  },
  {
    name: 'class_set_copy',
    columns: [
      column.id(),
      column.id('class_set_id'),
      column.id('copy_id'),
      column.id('set_aside_copy_id', nullable),
      column.id('loan_id', nullable),
      column.id('pupil_id', nullable),
      column.text('condition_out', 200, nullable),
      column.text('condition_in', 200, nullable),
      column.text('note', 200, nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
    ],
    indices: [
      uniqueIndex('class_set_copy', 'set_aside_copy_id'),
      uniqueIndex('class_set_copy', 'loan_id'),
      index('class_set_copy', 'class_set_id', 'id'),
      index('class_set_copy', 'copy_id'),
      index('class_set_copy', 'pupil_id'),
    ],
    foreignKeys: [
      foreignKey('class_set_copy', 'class_set_id', 'class_set', 'CASCADE'),
      foreignKey('class_set_copy', 'copy_id', 'copy'),
      foreignKey('class_set_copy', 'loan_id', 'loan'),
      foreignKey('class_set_copy', 'pupil_id', 'class_set_pupil', 'SET NULL'),
    ],
    checks: [
      {
        name: 'ck_class_set_copy_set_aside_copy_id',
        expression: '(set_aside_copy_id IS NULL) = (loan_id IS NOT NULL)',
      },
    ],
  },
  {
    name: 'partner_card',
    columns: [{ ...column.id('partner_id'), isPrimary: true }, column.id('member_id')],
    indices: [uniqueIndex('partner_card', 'member_id')],
    foreignKeys: [
      foreignKey('partner_card', 'partner_id', 'partner', 'CASCADE'),
      foreignKey('partner_card', 'member_id', 'member'),
    ],
  },
];

/** Makes the tables of class sets: the sets, their pupils and copies, and the cards of institutions. */
export class CreateClassSets1782000016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
