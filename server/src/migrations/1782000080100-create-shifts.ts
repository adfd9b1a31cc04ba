import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const DUTY_POINT: NewTable = {
  name: 'duty_point',
  columns: [
    column.id(),
    column.id('branch_id'),
    column.text('name_id', 120),
    column.text('name_en', 120, column.nullable),
    column.flag('is_active', { default: 1 }),
    column.int('position', { default: 0 }),
    column.flag('is_sample', { default: 0 }),
    column.version(),
  ],
  indices: [index('duty_point', 'branch_id', 'position')],
  foreignKeys: [foreignKey('duty_point', 'branch_id', 'branch')],
};

const SHIFT: NewTable = {
  name: 'shift',
  columns: [
    column.id(),
    column.text('audience', 12),
    column.text('title_id', 160),
    column.text('title_en', 160, column.nullable),
    column.id('branch_id'),
    column.id('space_id', column.nullable),
    column.id('session_id', column.nullable),
    column.text('place', 160, column.nullable),
    column.instant('starts_at'),
    column.instant('ends_at'),
    column.instant('sign_up_from', column.nullable),
    column.instant('sign_up_until', column.nullable),
    column.longText('briefing', column.nullable),
    column.text('status', 12),
    column.instant('cancelled_at', column.nullable),
    column.text('cancelled_by', 40, column.nullable),
    column.text('cancel_reason', 300, column.nullable),
    column.id('series_id', column.nullable),
    column.instant('created_at'),
    column.text('created_by', 40),
    column.flag('is_sample', { default: 0 }),
    column.version(),
  ],
  indices: [
    index('shift', 'branch_id', 'audience', 'starts_at', 'id'),
    index('shift', 'audience', 'starts_at', 'id'),
    index('shift', 'status', 'starts_at'),
    index('shift', 'session_id'),
    index('shift', 'series_id', 'starts_at'),
  ],
  foreignKeys: [
    foreignKey('shift', 'branch_id', 'branch'),
    foreignKey('shift', 'space_id', 'space'),
    foreignKey('shift', 'session_id', 'event_session', 'SET NULL'),
  ],
};

const NEED: NewTable = {
  name: 'shift_need',
  columns: [
    column.id(),
    column.id('shift_id'),
    column.id('role_id', column.nullable),
    column.id('duty_point_id', column.nullable),
    column.int('position', { default: 0 }),
    column.int('needed', { default: 1 }),
    column.int('taken', { default: 0 }),
    column.int('last_queue_number', { default: 0 }),
  ],
  indices: [
    index('shift_need', 'shift_id', 'position'),
    index('shift_need', 'role_id'),
    index('shift_need', 'duty_point_id'),
  ],
  foreignKeys: [
    foreignKey('shift_need', 'shift_id', 'shift', 'CASCADE'),
    foreignKey('shift_need', 'role_id', 'volunteer_role'),
    foreignKey('shift_need', 'duty_point_id', 'duty_point'),
  ],
};

const ASSIGNMENT: NewTable = {
  name: 'shift_assignment',
  columns: [
    column.id(),
    column.id('shift_id'),
    column.id('need_id'),
    column.id('member_id', column.nullable),
    column.id('staff_id', column.nullable),
    column.id('open_key', column.nullable),
    column.text('status', 12),
    column.int('queue_number'),
    column.instant('starts_at'),
    column.instant('ends_at'),
    column.instant('confirmed_at', column.nullable),
    column.instant('checked_in_at', column.nullable),
    column.instant('checked_out_at', column.nullable),
    column.text('checked_in_by', 40, column.nullable),
    column.int('minutes', column.nullable),
    column.instant('signed_off_at', column.nullable),
    column.text('signed_off_by', 40, column.nullable),
    column.text('override_reason', 200, column.nullable),
    column.text('overridden', 200, column.nullable),
    column.text('overridden_by', 40, column.nullable),
    column.instant('created_at'),
    column.text('created_by', 40),
    column.instant('closed_at', column.nullable),
    column.text('closed_by', 40, column.nullable),
    column.text('close_reason', 300, column.nullable),
    column.flag('is_sample', { default: 0 }),
    column.version(),
  ],
  indices: [
    uniqueIndex('shift_assignment', 'shift_id', 'open_key'),
    index('shift_assignment', 'need_id', 'status', 'queue_number'),
    index('shift_assignment', 'member_id', 'starts_at', 'id'),
    index('shift_assignment', 'staff_id', 'starts_at', 'id'),
    index('shift_assignment', 'status', 'ends_at', 'id'),
    index('shift_assignment', 'created_at'),
    index('shift_assignment', 'closed_at'),
  ],
  checks: [
    { name: 'ck_shift_assignment_open_key', expression: '(open_key IS NULL) = (closed_at IS NOT NULL)' },
  ],
  foreignKeys: [
    foreignKey('shift_assignment', 'shift_id', 'shift', 'CASCADE'),
    foreignKey('shift_assignment', 'need_id', 'shift_need', 'CASCADE'),
    foreignKey('shift_assignment', 'member_id', 'member'),
    foreignKey('shift_assignment', 'staff_id', 'staff_member'),
  ],
};

const SIGN_OFF: NewTable = {
  name: 'shift_sign_off',
  columns: [
    column.id(),
    column.id('assignment_id'),
    column.int('minutes'),
    column.text('reason', 300, column.nullable),
    column.instant('signed_at'),
    column.text('signed_by', 40),
  ],
  indices: [index('shift_sign_off', 'assignment_id', 'signed_at')],
  foreignKeys: [foreignKey('shift_sign_off', 'assignment_id', 'shift_assignment', 'CASCADE')],
};

const STAFF_CARD: NewTable = {
  name: 'staff_card',
  columns: [column.id(), column.id('staff_id'), column.id('member_id'), column.instant('linked_at')],
  indices: [uniqueIndex('staff_card', 'staff_id'), uniqueIndex('staff_card', 'member_id')],
  foreignKeys: [
    foreignKey('staff_card', 'staff_id', 'staff_member', 'CASCADE'),
    foreignKey('staff_card', 'member_id', 'member'),
  ],
};

const ABSENCE: NewTable = {
  name: 'staff_absence',
  columns: [
    column.id(),
    column.id('staff_id'),
    column.date('from_date'),
    column.date('until_date'),
    column.instant('created_at'),
    column.text('created_by', 40),
    column.instant('ended_at', column.nullable),
  ],
  indices: [index('staff_absence', 'staff_id', 'until_date'), index('staff_absence', 'until_date')],
  foreignKeys: [foreignKey('staff_absence', 'staff_id', 'staff_member', 'CASCADE')],
};

const TABLES: readonly NewTable[] = [DUTY_POINT, SHIFT, NEED, ASSIGNMENT, SIGN_OFF, STAFF_CARD, ABSENCE];

/** Makes the tables of shifts, who takes them, what was signed off, service points and absences of staff. */
export class CreateShifts1782000080100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
