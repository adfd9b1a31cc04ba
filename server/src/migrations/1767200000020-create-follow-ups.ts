import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** What came of a consultation 30 and 90 days later. Read by the day it is due. */
export class CreateConsultationFollowUp1767200000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('consultation_follow_up');
  }
}

/** Success stories: written by staff, public only while their member wants it. */
export class CreateSuccessStory1767200000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('success_story');
  }
}
