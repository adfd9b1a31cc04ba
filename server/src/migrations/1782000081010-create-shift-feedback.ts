import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const FEEDBACK: NewTable = {
  name: 'shift_feedback',
  columns: [
    column.id(),
    column.id('assignment_id'),
    column.id('member_id'),
    column.int('rating', column.nullable),
    column.longText('comment_text', column.nullable),
    column.instant('given_at'),
  ],
  indices: [uniqueIndex('shift_feedback', 'assignment_id'), index('shift_feedback', 'member_id')],
  foreignKeys: [
    foreignKey('shift_feedback', 'assignment_id', 'shift_assignment', 'CASCADE'),
    foreignKey('shift_feedback', 'member_id', 'member'),
  ],
  checks: [
    { name: 'ck_shift_feedback_rating', expression: '(rating IS NULL OR rating BETWEEN 1 AND 5)' },
    { name: 'ck_shift_feedback_said', expression: '(rating IS NOT NULL OR comment_text IS NOT NULL)' },
  ],
};

/** Keeps what volunteers say of shifts, and finds whose hours were signed off lately, to thank them. */
export class CreateShiftFeedback1782000081010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [FEEDBACK]);
    await runner.createIndex('shift_assignment', new TableIndex(index('shift_assignment', 'signed_off_at')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('shift_assignment', new TableIndex(index('shift_assignment', 'signed_off_at')));
    await dropTables(runner, [FEEDBACK]);
  }
}
