import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const GROUP: NewTable = {
  name: 'volunteer_group',
  columns: [
    column.id(),
    column.text('name', 160),
    column.text('kind', 12),
    column.id('contact_member_id', column.nullable),
    column.id('partner_id', column.nullable),
    column.flag('is_active', { default: 1 }),
    column.instant('created_at'),
    column.text('created_by', 40),
    column.version(),
  ],
  indices: [
    index('volunteer_group', 'is_active', 'name', 'id'),
    index('volunteer_group', 'contact_member_id'),
    index('volunteer_group', 'partner_id'),
  ],
  foreignKeys: [
    foreignKey('volunteer_group', 'contact_member_id', 'member'),
    foreignKey('volunteer_group', 'partner_id', 'partner'),
  ],
};

const PLACE: NewTable = {
  name: 'volunteer_group_place',
  columns: [
    column.id(),
    column.id('group_id'),
    column.id('shift_id'),
    column.id('need_id'),
    column.id('open_group_id', column.nullable),
    column.int('people'),
    column.int('came', column.nullable),
    column.int('minutes', column.nullable),
    column.instant('noted_at', column.nullable),
    column.text('noted_by', 40, column.nullable),
    column.instant('created_at'),
    column.text('created_by', 40),
    column.instant('closed_at', column.nullable),
    column.text('closed_by', 40, column.nullable),
  ],
  indices: [
    uniqueIndex('volunteer_group_place', 'need_id', 'open_group_id'),
    index('volunteer_group_place', 'group_id', 'created_at'),
    index('volunteer_group_place', 'shift_id'),
  ],
  foreignKeys: [
    foreignKey('volunteer_group_place', 'group_id', 'volunteer_group'),
    foreignKey('volunteer_group_place', 'shift_id', 'shift', 'CASCADE'),
    foreignKey('volunteer_group_place', 'need_id', 'shift_need', 'CASCADE'),
  ],
  checks: [
    {
      name: 'ck_volunteer_group_place_open_group_id',
      expression: '(open_group_id IS NULL) = (closed_at IS NOT NULL)',
    },
    { name: 'ck_volunteer_group_place_people', expression: '(people > 0)' },
  ],
};

/** Adds groups of volunteers and the places they take in shifts, by count. */
export class CreateVolunteerGroups1782000081020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [GROUP, PLACE]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [GROUP, PLACE]);
  }
}
