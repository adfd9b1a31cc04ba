import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'onboarding_item',
    columns: [
      column.id(),
      column.text('text_id', 300),
      column.text('text_en', 300, column.nullable),
      column.id('post_id', column.nullable),
      column.id('sop_id', column.nullable),
      column.id('course_id', column.nullable),
      column.int('due_days'),
      column.flag('needs_lead', { default: 0 }),
      column.int('position'),
      column.flag('is_active', { default: 1 }),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      index('onboarding_item', 'position', 'id'),
      index('onboarding_item', 'post_id'),
      index('onboarding_item', 'sop_id'),
      index('onboarding_item', 'course_id'),
    ],
    foreignKeys: [
      foreignKey('onboarding_item', 'post_id', 'staff_post'),
      foreignKey('onboarding_item', 'sop_id', 'sop_page'),
      foreignKey('onboarding_item', 'course_id', 'training_course'),
    ],
    checks: [{ name: 'ck_onboarding_item_due_days', expression: 'due_days BETWEEN 0 AND 365' }],
  },
  {
    name: 'onboarding_step',
    columns: [
      column.id('staff_id', { isPrimary: true }),
      column.id('item_id', { isPrimary: true }),
      column.date('due_on'),
      column.date('done_on', column.nullable),
      column.date('confirmed_on', column.nullable),
      column.text('confirmed_by', 40, column.nullable),
    ],
    indices: [index('onboarding_step', 'item_id')],
    foreignKeys: [
      foreignKey('onboarding_step', 'staff_id', 'staff_member', 'CASCADE'),
      foreignKey('onboarding_step', 'item_id', 'onboarding_item'),
    ],
  },
  {
    name: 'development_plan',
    columns: [
      column.id(),
      column.id('staff_id'),
      column.int('year'),
      column.int('goals_version'),
      column.int('self_agreed_version', column.nullable),
      column.date('self_agreed_on', column.nullable),
      column.int('lead_agreed_version', column.nullable),
      column.date('lead_agreed_on', column.nullable),
      column.text('lead_agreed_by', 40, column.nullable),
      column.longText('mid_year_note', column.nullable),
      column.date('mid_year_noted_on', column.nullable),
      column.longText('outcome', column.nullable),
      column.date('outcome_on', column.nullable),
      column.instant('updated_at'),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [uniqueIndex('development_plan', 'staff_id', 'year'), index('development_plan', 'year')],
    foreignKeys: [foreignKey('development_plan', 'staff_id', 'staff_member', 'CASCADE')],
  },
  {
    name: 'development_goal',
    columns: [
      column.id(),
      column.id('plan_id'),
      column.int('position'),
      column.id('competence_id', column.nullable),
      column.int('target_level', column.nullable),
      column.text('aim', 300, column.nullable),
      column.id('course_id', column.nullable),
      column.text('way', 300, column.nullable),
      column.date('due_on', column.nullable),
      column.text('outcome', 24, column.nullable),
    ],
    indices: [
      index('development_goal', 'plan_id', 'position'),
      index('development_goal', 'competence_id'),
      index('development_goal', 'course_id'),
    ],
    foreignKeys: [
      foreignKey('development_goal', 'plan_id', 'development_plan', 'CASCADE'),
      foreignKey('development_goal', 'competence_id', 'competence'),
      foreignKey('development_goal', 'course_id', 'training_course'),
    ],
    checks: [{ name: 'ck_development_goal_target_level', expression: 'target_level BETWEEN 1 AND 3' }],
  },
];

/** Makes the tables of what new staff are given to do, and of yearly plans of staff. */
export class CreateOnboarding1782000083010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
