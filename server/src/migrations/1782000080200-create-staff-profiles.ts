import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const listed = (...more: NewTable['columns']): NewTable['columns'] => [
  column.id(),
  column.text('name_id', 120),
  column.text('name_en', 120, column.nullable),
  column.int('position'),
  column.flag('is_active', { default: 1 }),
  ...more,
  column.version(),
];

const TABLES: readonly NewTable[] = [
  { name: 'staff_rank', columns: listed(), indices: [index('staff_rank', 'position', 'id')] },
  {
    name: 'staff_post',
    columns: listed(column.int('target_hours')),
    indices: [index('staff_post', 'position', 'id')],
  },
  {
    name: 'competence',
    columns: listed(column.text('area', 24)),
    indices: [index('competence', 'position', 'id')],
  },
  {
    name: 'post_competence',
    columns: [
      column.id('post_id', { isPrimary: true }),
      column.id('competence_id', { isPrimary: true }),
      column.int('level'),
    ],
    indices: [index('post_competence', 'competence_id')],
    foreignKeys: [
      foreignKey('post_competence', 'post_id', 'staff_post', 'CASCADE'),
      foreignKey('post_competence', 'competence_id', 'competence'),
    ],
    checks: [{ name: 'ck_post_competence_level', expression: 'level BETWEEN 1 AND 3' }],
  },
  {
    name: 'staff_profile',
    columns: [
      column.id('staff_id', { isPrimary: true }),
      column.id('rank_id', column.nullable),
      column.id('post_id', column.nullable),
      column.text('status', 24, column.nullable),
      column.text('education', 160, column.nullable),
      column.id('lead_id', column.nullable),
      column.date('started_on', column.nullable),
      column.flag('is_mentor', { default: 0 }),
      column.date('closed_on', column.nullable),
      column.flag('is_sample', { default: 0 }),
      column.instant('updated_at'),
      column.version(),
    ],
    indices: [
      index('staff_profile', 'lead_id'),
      index('staff_profile', 'post_id'),
      index('staff_profile', 'rank_id'),
      index('staff_profile', 'closed_on'),
    ],
    foreignKeys: [
      foreignKey('staff_profile', 'staff_id', 'staff_member', 'CASCADE'),
      foreignKey('staff_profile', 'rank_id', 'staff_rank'),
      foreignKey('staff_profile', 'post_id', 'staff_post'),
      foreignKey('staff_profile', 'lead_id', 'staff_member'),
    ],
  },
];

/** Makes the lists of ranks, posts and competences, and the profiles of staff. */
export class CreateStaffProfiles1782000080200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
