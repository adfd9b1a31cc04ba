import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const ROLE: NewTable = {
  name: 'volunteer_role',
  columns: [
    column.id(),
    column.text('name_id', 120),
    column.text('name_en', 120, nullable),
    column.text('duties_id', 600, nullable),
    column.text('duties_en', 600, nullable),
    column.int('min_age', nullable),
    column.flag('works_with_children'),
    column.text('checks', 120),
    column.flag('is_active'),
    column.instant('created_at'),
    column.flag('is_sample', { default: 0 }),
    column.version(),
  ],
  indices: [index('volunteer_role', 'is_active', 'name_id', 'id')],
};

const OPPORTUNITY: NewTable = {
  name: 'volunteer_opportunity',
  columns: [
    column.id(),
    column.id('role_id'),
    column.id('branch_id', nullable),
    column.text('place_id', 160),
    column.text('place_en', 160, nullable),
    column.text('time_id', 160),
    column.text('time_en', 160, nullable),
    column.text('minimum_id', 160, nullable),
    column.text('minimum_en', 160, nullable),
    column.text('skills_id', 300, nullable),
    column.text('skills_en', 300, nullable),
    column.flag('is_open'),
    column.int('position', { default: 0 }),
    column.instant('created_at'),
    column.flag('is_sample', { default: 0 }),
    column.version(),
  ],
  indices: [
    index('volunteer_opportunity', 'is_open', 'position', 'id'),
    index('volunteer_opportunity', 'role_id'),
    index('volunteer_opportunity', 'branch_id'),
  ],
  foreignKeys: [
    foreignKey('volunteer_opportunity', 'role_id', 'volunteer_role'),
    foreignKey('volunteer_opportunity', 'branch_id', 'branch'),
  ],
};

const VOLUNTEER: NewTable = {
  name: 'volunteer',
  columns: [
    column.id(),
    column.id('member_id'),
    column.text('status', 12),
    column.int('agreement_version'),
    column.instant('agreed_at'),
    column.instant('revoked_at', nullable),
    column.instant('since'),
    column.instant('stopped_at', nullable),
    column.flag('is_sample', { default: 0 }),
    column.version(),
  ],
  indices: [uniqueIndex('volunteer', 'member_id'), index('volunteer', 'status', 'since', 'id')],
  foreignKeys: [foreignKey('volunteer', 'member_id', 'member', 'CASCADE')],
};

const HOLDER: NewTable = {
  name: 'volunteer_role_holder',
  columns: [
    column.id(),
    column.id('member_id'),
    column.id('role_id'),
    column.id('open_role_id', nullable),
    column.instant('granted_at'),
    column.text('granted_by', 40),
    column.instant('ended_at', nullable),
  ],
  indices: [
    uniqueIndex('volunteer_role_holder', 'member_id', 'open_role_id'),
    index('volunteer_role_holder', 'open_role_id', 'member_id'),
    index('volunteer_role_holder', 'role_id'),
  ],
  foreignKeys: [
    foreignKey('volunteer_role_holder', 'member_id', 'member', 'CASCADE'),
    foreignKey('volunteer_role_holder', 'role_id', 'volunteer_role'),
  ],
  checks: [
    {
      name: 'ck_volunteer_role_holder_open_role_id',
      expression: '(open_role_id IS NULL) = (ended_at IS NOT NULL)',
    },
  ],
};

const CHECK: NewTable = {
  name: 'volunteer_check',
  columns: [
    column.id(),
    column.id('member_id'),
    column.text('kind', 24),
    column.date('seen_on'),
    column.text('seen_by', 40),
    column.text('number', 60, nullable),
    column.date('valid_until', nullable),
    column.instant('recorded_at'),
  ],
  indices: [
    index('volunteer_check', 'member_id', 'kind', 'valid_until'),
    index('volunteer_check', 'valid_until', 'id'),
  ],
  foreignKeys: [foreignKey('volunteer_check', 'member_id', 'member', 'CASCADE')],
  checks: [
    {
      name: 'ck_volunteer_check_number',
      expression: "number IS NULL OR kind = 'CONDUCT_CERTIFICATE'",
    },
  ],
};

const APPLICATION: NewTable = {
  name: 'volunteer_application',
  columns: [
    column.id(),
    column.id('member_id'),
    column.id('role_id'),
    column.id('open_role_id', nullable),
    column.id('opportunity_id', nullable),
    column.text('status', 16),
    column.longText('motivation', nullable),
    column.longText('experience', nullable),
    column.text('availability', 300, nullable),
    column.text('reference_text', 600, nullable),
    column.text('guardian_name', 120, nullable),
    column.text('guardian_contact', 200, nullable),
    column.flag('needs_guardian'),
    column.instant('guardian_agreed_at', nullable),
    column.text('guardian_noted_by', 40, nullable),
    column.int('agreement_version'),
    column.instant('created_at'),
    column.instant('invited_at', nullable),
    column.text('invitation', 300, nullable),
    column.instant('decided_at', nullable),
    column.text('decided_by', 40, nullable),
    column.text('reason', 600, nullable),
    column.instant('forgotten_at', nullable),
    column.flag('is_sample', { default: 0 }),
    column.version(),
  ],
  indices: [
    uniqueIndex('volunteer_application', 'member_id', 'open_role_id'),
    index('volunteer_application', 'status', 'created_at', 'id'),
    index('volunteer_application', 'member_id', 'created_at'),
    index('volunteer_application', 'role_id'),
    index('volunteer_application', 'opportunity_id'),
    index('volunteer_application', 'decided_at', 'id'),
    index('volunteer_application', 'invited_at', 'id'),
  ],
  foreignKeys: [
    foreignKey('volunteer_application', 'member_id', 'member', 'CASCADE'),
    foreignKey('volunteer_application', 'role_id', 'volunteer_role'),
    foreignKey('volunteer_application', 'opportunity_id', 'volunteer_opportunity', 'SET NULL'),
  ],
  checks: [
    {
      name: 'ck_volunteer_application_open_role_id',
      expression: '(open_role_id IS NULL) = (decided_at IS NOT NULL)',
    },
  ],
};

/** Makes the tables of volunteers: roles, where they are wanted, who holds them, what was seen, and who applies. */
export class CreateVolunteers1782000080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}

const TABLES: readonly NewTable[] = [ROLE, OPPORTUNITY, VOLUNTEER, HOLDER, CHECK, APPLICATION];
