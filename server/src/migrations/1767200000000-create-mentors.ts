import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;

/** People who advise small businesses. Read in their order. */
export class CreateMentor1767200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mentor');
  }
}

/** Hours that mentors give. Read by mentor and by day. */
export class CreateConsultationSlot1767200000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'consultation_slot',
        columns: [
          column.id(),
          column.id('mentor_id'),
          column.id('branch_id'),
          column.instant('starts_at'),
          column.instant('ends_at'),
          column.text('mode', 24),
          column.text('status', 24),
          column.instant('created_at'),
          column.text('created_by', 40),
          column.flag('is_sample', { default: 0 }),
          column.version(),
        ],
        indices: [
          index('consultation_slot', 'mentor_id', 'starts_at'),
          index('consultation_slot', 'branch_id', 'starts_at'),
          index('consultation_slot', 'starts_at'),
        ],
        foreignKeys: [
          foreignKey('consultation_slot', 'mentor_id', 'mentor'),
          foreignKey('consultation_slot', 'branch_id', 'branch'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('consultation_slot');
  }
}
