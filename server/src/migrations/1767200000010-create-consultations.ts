import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { addCheck, tableChecks } from '../platform/db/checks';
import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;
/** An open consultation holds its slot, a closed one does not. */
const OPEN_SLOT = {
  name: 'ck_consultation_open_slot_id',
  expression: '(open_slot_id IS NULL) = (closed_at IS NOT NULL)',
};

/**
 * Hours that members took. At most one is open for a slot. Read by member, by mentor, by day; stage, sector,
 * kelurahan, age group and sex stay for statistics.
 */
export class CreateConsultation1767200000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'consultation',
        columns: [
          column.id(),
          column.id('slot_id'),
          column.id('open_slot_id', nullable),
          column.id('mentor_id'),
          column.id('branch_id'),
          column.id('member_id', nullable),
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
          column.flag('is_sample', { default: 0 }),
          column.version(),
        ],
        indices: [
          uniqueIndex('consultation', 'open_slot_id'),
          index('consultation', 'slot_id'),
          index('consultation', 'mentor_id', 'starts_at'),
          index('consultation', 'branch_id', 'starts_at'),
          index('consultation', 'member_id', 'starts_at'),
          index('consultation', 'status', 'starts_at'),
        ],
        foreignKeys: [
          foreignKey('consultation', 'slot_id', 'consultation_slot'),
          foreignKey('consultation', 'mentor_id', 'mentor'),
          foreignKey('consultation', 'branch_id', 'branch'),
          foreignKey('consultation', 'member_id', 'member'),
        ],
        ...tableChecks(runner, OPEN_SLOT),
      }),
    );
    await addCheck(runner, 'consultation', OPEN_SLOT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('consultation');
  }
}

/** What a member is to do next, in order. */
export class CreateConsultationStep1767200000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('consultation_step');
  }
}

/** What staff note for themselves about a consultation. */
export class CreateConsultationNote1767200000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('consultation_note');
  }
}
