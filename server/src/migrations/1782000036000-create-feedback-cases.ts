import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'feedback_case',
    columns: [
      column.id(),
      column.text('number', 16),
      column.text('kind', 24),
      column.text('status', 24),
      column.text('channel', 24),
      column.text('category', 24),
      column.text('unit', 24, nullable),
      column.text('clock', 24),
      column.date('due_on'),
      column.id('branch_id', nullable),
      column.text('place', 120, nullable),
      column.text('subject', 120),
      column.longText('case_text'),
      column.text('photo_ids', 120, nullable),
      column.text('praised_name', 120, nullable),
      column.text('praised_staff_id', 40, nullable),
      column.flag('is_confidential'),
      column.id('member_id', nullable),
      column.text('contact_name', 120, nullable),
      column.text('contact_email', 200, nullable),
      column.text('contact_phone', 40, nullable),
      column.text('locale', 4),
      column.text('assigned_to', 40, nullable),
      column.text('lapor_number', 40, nullable),
      column.int('reopenings', { default: 0 }),
      column.instant('created_at'),
      column.text('created_by', 40, nullable),
      column.instant('first_answered_at', nullable),
      column.flag('is_on_time', nullable),
      column.int('answer_days', nullable),
      column.instant('answered_at', nullable),
      column.instant('escalated_at', nullable),
      column.text('public_question', 300, nullable),
      column.longText('public_answer', nullable),
      column.instant('published_at', nullable),
      column.instant('updated_at'),
      column.version(),
    ],
    indices: [
      uniqueIndex('feedback_case', 'number'),
      index('feedback_case', 'status', 'due_on', 'id'),
      index('feedback_case', 'branch_id', 'status', 'due_on', 'id'),
      index('feedback_case', 'assigned_to', 'status', 'due_on', 'id'),
      index('feedback_case', 'created_at', 'id'),
      index('feedback_case', 'branch_id', 'created_at', 'id'),
      index('feedback_case', 'due_on', 'id'),
      index('feedback_case', 'published_at', 'id'),
      index('feedback_case', 'answered_at', 'id'),
      index('feedback_case', 'escalated_at', 'id'),
      index('feedback_case', 'updated_at'),
      index('feedback_case', 'member_id'),
    ],
    foreignKeys: [
      foreignKey('feedback_case', 'branch_id', 'branch', 'SET NULL'),
      foreignKey('feedback_case', 'member_id', 'member', 'SET NULL'),
    ],
  },
  {
    name: 'feedback_entry',
    columns: [
      column.id(),
      column.id('case_id'),
      column.text('kind', 24),
      column.longText('entry_text', nullable),
      column.instant('created_at'),
      column.text('created_by', 40, nullable),
    ],
    indices: [index('feedback_entry', 'case_id', 'created_at', 'id')],
    foreignKeys: [foreignKey('feedback_entry', 'case_id', 'feedback_case', 'CASCADE')],
  },
  {
    name: 'feedback_counter',
    columns: [column.int('year', { isPrimary: true }), column.int('next_number')],
    indices: [],
    foreignKeys: [],
  },
  {
    name: 'feedback_reply',
    columns: [
      column.id(),
      column.text('name', 80),
      column.text('text_id', 2000),
      column.text('text_en', 2000, nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
    ],
    indices: [index('feedback_reply', 'name', 'id')],
    foreignKeys: [],
  },
];

/** Makes the tables of complaints, suggestions, praise and questions. */
export class CreateFeedbackCases1782000036000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
