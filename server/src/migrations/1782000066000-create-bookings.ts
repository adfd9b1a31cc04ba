import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const PLACE = [column.id('branch_id'), column.id('space_id'), column.id('item_id', column.nullable)];
const SPAN = [column.instant('starts_at'), column.instant('ends_at')];

const BOOKING: NewTable = {
  name: 'booking',
  columns: [
    column.id(),
    ...PLACE,
    column.id('member_id', column.nullable),
    column.id('partner_id', column.nullable),
    column.text('guest_name', 160, column.nullable),
    column.text('guest_email', 200, column.nullable),
    column.text('guest_phone', 40, column.nullable),
    column.text('guest_key', 40, column.nullable),
    column.text('category_code', 24),
    column.text('locale', 4),
    column.int('party_size'),
    column.text('purpose', 300, column.nullable),
    ...SPAN,
    column.instant('blocked_until'),
    column.instant('release_at', column.nullable),
    column.instant('free_until'),
    column.text('status', 12),
    column.flag('was_requested', { default: 0 }),
    column.instant('checked_in_at', column.nullable),
    column.instant('left_at', column.nullable),
    column.id('series_id', column.nullable),
    column.text('override_reason', 200, column.nullable),
    column.instant('decided_at', column.nullable),
    column.text('decided_by', 40, column.nullable),
    column.text('decision_reason', 300, column.nullable),
    column.instant('cancelled_at', column.nullable),
    column.text('cancelled_by', 40, column.nullable),
    column.text('cancel_reason', 300, column.nullable),
    column.id('closure_id', column.nullable),
    column.instant('restored_at', column.nullable),
    column.instant('created_at'),
    column.text('created_by', 40),
    column.flag('is_sample', { default: 0 }),
    column.version(),
  ],
  indices: [
    index('booking', 'starts_at', 'id'),
    index('booking', 'space_id', 'starts_at'),
    index('booking', 'branch_id', 'starts_at', 'id'),
    index('booking', 'member_id', 'starts_at', 'id'),
    index('booking', 'partner_id', 'starts_at', 'id'),
    index('booking', 'guest_key', 'starts_at'),
    index('booking', 'status', 'starts_at'),
    index('booking', 'closure_id'),
    index('booking', 'series_id', 'starts_at'),
  ],
  foreignKeys: [
    foreignKey('booking', 'space_id', 'space'),
    foreignKey('booking', 'item_id', 'space_item'),
    foreignKey('booking', 'member_id', 'member'),
  ],
};

const RULE: NewTable = {
  name: 'booking_rule',
  columns: [
    column.id(),
    column.id('space_id'),
    column.text('category_code', 24),
    column.text('name', 40),
    column.text('value', 40),
    column.instant('updated_at'),
    column.text('changed_by', 40),
  ],
  indices: [uniqueIndex('booking_rule', 'space_id', 'category_code', 'name')],
  foreignKeys: [],
};

const BLOCK: NewTable = {
  name: 'space_block',
  columns: [
    column.id(),
    ...PLACE,
    ...SPAN,
    column.text('reason', 200),
    column.instant('created_at'),
    column.text('created_by', 40),
    column.instant('lifted_at', column.nullable),
    column.version(),
  ],
  indices: [index('space_block', 'space_id', 'ends_at'), index('space_block', 'branch_id', 'ends_at')],
  foreignKeys: [foreignKey('space_block', 'space_id', 'space')],
};

const WAIT: NewTable = {
  name: 'booking_wait',
  columns: [
    column.id(),
    ...PLACE,
    column.id('member_id', column.nullable),
    column.int('party_size'),
    ...SPAN,
    column.instant('created_at'),
    column.instant('closed_at', column.nullable),
    column.id('booking_id', column.nullable),
  ],
  indices: [
    index('booking_wait', 'space_id', 'starts_at'),
    index('booking_wait', 'member_id', 'starts_at'),
    index('booking_wait', 'closed_at', 'starts_at'),
  ],
  foreignKeys: [
    foreignKey('booking_wait', 'space_id', 'space'),
    foreignKey('booking_wait', 'member_id', 'member'),
  ],
};

const TABLES: readonly NewTable[] = [RULE, BOOKING, BLOCK, WAIT];

/** Makes the tables of bookings, their rules, blocks of spaces, and who waits. */
export class CreateBookings1782000066000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES.toReversed());
  }
}
