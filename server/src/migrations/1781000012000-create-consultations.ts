import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'mentor',
    columns: [
      column.id(),
      column.text('name', 120),
      column.text('kind', 24),
      column.text('organisation', 160, nullable),
      column.text('headline_id', 200, nullable),
      column.text('headline_en', 200, nullable),
      column.longText('about_id', nullable),
      column.longText('about_en', nullable),
      column.text('topics', 200),
      column.text('languages', 120),
      column.id('branch_id'),
      column.text('place_id', 200, nullable),
      column.text('place_en', 200, nullable),
      column.text('online_url', 500, nullable),
      column.flag('is_active', { default: 1 }),
      column.int('position', { default: 0 }),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [index('mentor', 'is_active', 'position', 'id'), index('mentor', 'branch_id')],
    foreignKeys: [foreignKey('mentor', 'branch_id', 'branch')],
  },
  {
    name: 'consultation_slot',
    columns: [
      column.id(),
      column.id('mentor_id'),
      column.id('branch_id'),
      column.instant('starts_at'),
      column.instant('ends_at'),
      column.text('mode', 24),
      column.text('status', 24),
      column.id('closure_id', nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      index('consultation_slot', 'mentor_id', 'starts_at'),
      index('consultation_slot', 'branch_id', 'starts_at'),
      index('consultation_slot', 'starts_at'),
      index('consultation_slot', 'closure_id'),
    ],
    foreignKeys: [
      foreignKey('consultation_slot', 'mentor_id', 'mentor'),
      foreignKey('consultation_slot', 'branch_id', 'branch'),
    ],
  },
  {
    name: 'consultation',
    columns: [
      column.id(),
      column.id('slot_id'),
      column.id('open_slot_id', nullable),
      column.id('mentor_id'),
      column.id('branch_id'),
      column.id('member_id', nullable),
      column.id('business_id', nullable),
      column.instant('starts_at'),
      column.instant('ends_at'),
      column.text('mode', 24),
      column.text('status', 24),
      column.text('stage', 24),
      column.text('sector', 24),
      column.text('topic', 24),
      column.text('question', 1000, nullable),
      column.text('turnover_band', 24, nullable),
      column.int('job_count', nullable),
      column.text('age_band', 12, nullable),
      column.text('sex', 8, nullable),
      column.text('kelurahan_code', 20, nullable),
      column.instant('booked_at'),
      column.text('booked_by', 40),
      column.instant('closed_at', nullable),
      column.text('closed_by', 40, nullable),
      column.text('closing_reason', 300, nullable),
      column.id('closure_id', nullable),
      column.instant('restored_at', nullable),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      uniqueIndex('consultation', 'open_slot_id'),
      index('consultation', 'slot_id'),
      index('consultation', 'mentor_id', 'starts_at'),
      index('consultation', 'branch_id', 'starts_at'),
      index('consultation', 'member_id', 'starts_at'),
      index('consultation', 'business_id', 'starts_at'),
      index('consultation', 'status', 'starts_at'),
      index('consultation', 'closure_id'),
      index('consultation', 'restored_at'),
    ],
    foreignKeys: [
      foreignKey('consultation', 'slot_id', 'consultation_slot'),
      foreignKey('consultation', 'mentor_id', 'mentor'),
      foreignKey('consultation', 'branch_id', 'branch'),
      foreignKey('consultation', 'member_id', 'member'),
      foreignKey('consultation', 'business_id', 'business'),
    ],
    checks: [
      {
        name: 'ck_consultation_open_slot_id',
        expression: '(open_slot_id IS NULL) = (closed_at IS NOT NULL)',
      },
    ],
  },
  {
    name: 'consultation_step',
    columns: [
      column.id(),
      column.id('consultation_id'),
      column.int('position'),
      column.text('step_text', 300),
      column.instant('done_at', nullable),
    ],
    indices: [index('consultation_step', 'consultation_id', 'position')],
    foreignKeys: [foreignKey('consultation_step', 'consultation_id', 'consultation', 'CASCADE')],
  },
  {
    name: 'consultation_note',
    columns: [
      column.id(),
      column.id('consultation_id'),
      column.text('note_text', 2000),
      column.instant('written_at'),
      column.text('written_by', 40),
    ],
    indices: [index('consultation_note', 'consultation_id', 'written_at')],
    foreignKeys: [foreignKey('consultation_note', 'consultation_id', 'consultation', 'CASCADE')],
  },
  {
    name: 'consultation_follow_up',
    columns: [
      column.id(),
      column.id('consultation_id'),
      column.int('days'),
      column.date('due_on'),
      column.text('result', 24, nullable),
      column.text('permits', 120, nullable),
      column.text('turnover_band', 24, nullable),
      column.int('job_count', nullable),
      column.instant('recorded_at', nullable),
      column.text('recorded_by', 40, nullable),
    ],
    indices: [
      uniqueIndex('consultation_follow_up', 'consultation_id', 'days'),
      index('consultation_follow_up', 'recorded_at', 'due_on'),
      index('consultation_follow_up', 'due_on'),
    ],
    foreignKeys: [foreignKey('consultation_follow_up', 'consultation_id', 'consultation', 'CASCADE')],
  },
  {
    name: 'success_story',
    columns: [
      column.id(),
      column.id('consultation_id'),
      column.id('member_id', nullable),
      column.id('branch_id'),
      column.text('status', 24),
      column.text('sector', 24),
      column.text('shown_name', 120, nullable),
      column.text('title', 160, nullable),
      column.text('before_text', 1000, nullable),
      column.text('work_text', 1000, nullable),
      column.text('after_text', 1000, nullable),
      column.instant('offered_at'),
      column.text('offered_by', 40),
      column.instant('consented_at', nullable),
      column.instant('closed_at', nullable),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      uniqueIndex('success_story', 'consultation_id'),
      index('success_story', 'status', 'consented_at'),
      index('success_story', 'member_id'),
      index('success_story', 'branch_id'),
    ],
    foreignKeys: [
      foreignKey('success_story', 'consultation_id', 'consultation'),
      foreignKey('success_story', 'member_id', 'member'),
      foreignKey('success_story', 'branch_id', 'branch'),
    ],
  },
];

/** Makes the tables of the module consultations. */
export class CreateConsultations1781000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
