import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const proven = (...more: NewTable['columns']): NewTable['columns'] => [
  column.id(),
  column.id('staff_id'),
  column.text('seen_by', 40, column.nullable),
  column.date('seen_on', column.nullable),
  column.instant('created_at'),
  column.text('created_by', 40),
  column.flag('is_sample', { default: 0 }),
  column.version(),
  ...more,
];

const TABLES: readonly NewTable[] = [
  {
    name: 'competence_assessment',
    columns: [
      column.id('staff_id', { isPrimary: true }),
      column.id('competence_id', { isPrimary: true }),
      column.text('kind', 24, { isPrimary: true }),
      column.int('level'),
      column.text('assessed_by', 40),
      column.instant('assessed_at'),
    ],
    indices: [
      index('competence_assessment', 'assessed_at'),
      index('competence_assessment', 'competence_id', 'kind', 'level'),
    ],
    foreignKeys: [
      foreignKey('competence_assessment', 'staff_id', 'staff_member', 'CASCADE'),
      foreignKey('competence_assessment', 'competence_id', 'competence'),
    ],
    checks: [{ name: 'ck_competence_assessment_level', expression: 'level BETWEEN 0 AND 3' }],
  },
  {
    name: 'staff_certificate',
    columns: proven(
      column.text('kind', 120),
      column.text('number', 80, column.nullable),
      column.text('issuer', 160, column.nullable),
      column.date('valid_until', column.nullable),
    ),
    indices: [
      index('staff_certificate', 'staff_id', 'valid_until'),
      index('staff_certificate', 'valid_until', 'id'),
    ],
    foreignKeys: [foreignKey('staff_certificate', 'staff_id', 'staff_member', 'CASCADE')],
  },
  {
    name: 'training_course',
    columns: [
      column.id(),
      column.text('title', 200),
      column.text('provider', 160, column.nullable),
      column.id('competence_id', column.nullable),
      column.int('hours'),
      column.id('event_id', column.nullable),
      column.date('starts_on', column.nullable),
      column.flag('is_active', { default: 1 }),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      index('training_course', 'competence_id', 'starts_on'),
      index('training_course', 'starts_on', 'id'),
      index('training_course', 'event_id'),
    ],
    foreignKeys: [
      foreignKey('training_course', 'competence_id', 'competence'),
      foreignKey('training_course', 'event_id', 'event', 'SET NULL'),
    ],
    checks: [{ name: 'ck_training_course_hours', expression: 'hours BETWEEN 1 AND 500' }],
  },
  {
    name: 'staff_training',
    columns: proven(
      column.id('course_id', column.nullable),
      column.text('title', 200),
      column.text('provider', 160, column.nullable),
      column.id('competence_id', column.nullable),
      column.date('completed_on'),
      column.int('hours'),
      column.id('rank_id', column.nullable),
    ),
    indices: [
      index('staff_training', 'staff_id', 'completed_on'),
      index('staff_training', 'completed_on', 'id'),
      index('staff_training', 'course_id'),
      index('staff_training', 'competence_id'),
    ],
    foreignKeys: [
      foreignKey('staff_training', 'staff_id', 'staff_member', 'CASCADE'),
      foreignKey('staff_training', 'course_id', 'training_course'),
      foreignKey('staff_training', 'competence_id', 'competence'),
    ],
    checks: [{ name: 'ck_staff_training_hours', expression: 'hours BETWEEN 1 AND 500' }],
  },
];

/** Makes the tables of assessments, certificates, courses and training of staff. */
export class CreateStaffLearning1782000080210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
