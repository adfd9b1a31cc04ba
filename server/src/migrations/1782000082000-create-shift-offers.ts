import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const OFFER: NewTable = {
  name: 'shift_offer',
  columns: [
    column.id(),
    column.id('need_id'),
    column.id('assignment_id', column.nullable),
    column.id('open_key', column.nullable),
    column.text('status', 12),
    column.flag('is_for_all'),
    column.instant('ends_at'),
    column.instant('created_at'),
    column.text('created_by', 40),
    column.instant('closed_at', column.nullable),
  ],
  indices: [
    uniqueIndex('shift_offer', 'open_key'),
    index('shift_offer', 'assignment_id'),
    index('shift_offer', 'need_id'),
    index('shift_offer', 'ends_at'),
    index('shift_offer', 'status', 'closed_at'),
  ],
  checks: [{ name: 'ck_shift_offer_open_key', expression: '(open_key IS NULL) = (closed_at IS NOT NULL)' }],
  foreignKeys: [
    foreignKey('shift_offer', 'need_id', 'shift_need', 'CASCADE'),
    foreignKey('shift_offer', 'assignment_id', 'shift_assignment', 'CASCADE'),
  ],
};

const PERSON: NewTable = {
  name: 'shift_offer_person',
  columns: [
    column.id(),
    column.id('offer_id'),
    column.id('member_id', column.nullable),
    column.id('staff_id', column.nullable),
    column.instant('asked_at'),
    column.instant('declined_at', column.nullable),
  ],
  indices: [
    uniqueIndex('shift_offer_person', 'offer_id', 'member_id'),
    uniqueIndex('shift_offer_person', 'offer_id', 'staff_id'),
    index('shift_offer_person', 'member_id', 'asked_at'),
    index('shift_offer_person', 'staff_id', 'asked_at'),
    index('shift_offer_person', 'asked_at'),
  ],
  foreignKeys: [
    foreignKey('shift_offer_person', 'offer_id', 'shift_offer', 'CASCADE'),
    foreignKey('shift_offer_person', 'member_id', 'member'),
    foreignKey('shift_offer_person', 'staff_id', 'staff_member', 'CASCADE'),
  ],
};

const TABLES: readonly NewTable[] = [OFFER, PERSON];

/** Makes the tables of places in shifts that are offered, and of whom they are offered to. */
export class CreateShiftOffers1782000082000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
