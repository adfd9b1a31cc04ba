import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const COUNTER: NewTable = {
  name: 'volunteer_letter_counter',
  columns: [{ name: 'year', type: 'integer', isPrimary: true }, column.int('next_number')],
};

const LETTER: NewTable = {
  name: 'volunteer_letter',
  columns: [
    column.id(),
    column.id('member_id', column.nullable),
    column.text('status', 12),
    column.int('open_request', column.nullable),
    column.text('number', 24, column.nullable),
    column.text('code', 16, column.nullable),
    column.date('from_date'),
    column.date('until_date'),
    column.text('purpose', 200, column.nullable),
    column.text('holder_name', 160, column.nullable),
    column.int('shifts', column.nullable),
    column.int('minutes', column.nullable),
    column.text('office_number', 60, column.nullable),
    column.text('signing', 12, column.nullable),
    column.text('signer_name', 160, column.nullable),
    column.text('signer_number', 40, column.nullable),
    column.text('signer_position_id', 120, column.nullable),
    column.text('signer_position_en', 120, column.nullable),
    column.instant('created_at'),
    column.text('created_by', 40),
    column.instant('issued_at', column.nullable),
    column.text('issued_by', 40, column.nullable),
    column.instant('withdrawn_at', column.nullable),
    column.text('withdrawn_by', 40, column.nullable),
    column.text('withdraw_reason', 300, column.nullable),
    column.flag('is_replaced', { default: 0 }),
    column.flag('is_sample', { default: 0 }),
    column.version(),
  ],
  indices: [
    uniqueIndex('volunteer_letter', 'number'),
    uniqueIndex('volunteer_letter', 'member_id', 'open_request'),
    index('volunteer_letter', 'member_id', 'created_at', 'id'),
    index('volunteer_letter', 'status', 'created_at', 'id'),
    index('volunteer_letter', 'created_at', 'id'),
  ],
  foreignKeys: [foreignKey('volunteer_letter', 'member_id', 'member')],
  checks: [
    {
      name: 'ck_volunteer_letter_open_request',
      expression: "(open_request IS NULL) = (status <> 'REQUESTED')",
    },
  ],
};

const LINE: NewTable = {
  name: 'volunteer_letter_line',
  columns: [
    column.id(),
    column.id('letter_id'),
    column.int('position'),
    column.text('role_name_id', 120),
    column.text('role_name_en', 120, column.nullable),
    column.int('shifts'),
    column.int('minutes'),
  ],
  indices: [index('volunteer_letter_line', 'letter_id', 'position')],
  foreignKeys: [foreignKey('volunteer_letter_line', 'letter_id', 'volunteer_letter', 'CASCADE')],
};

const TABLES = [COUNTER, LETTER, LINE];

/** Adds letters of hours: what was asked for, what was issued with its lines, and their numbers. */
export class CreateVolunteerLetters1782000081000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
