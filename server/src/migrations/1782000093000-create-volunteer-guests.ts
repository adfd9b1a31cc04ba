import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const GUEST: NewTable = {
  name: 'volunteer_guest',
  columns: [
    column.id(),
    column.id('opportunity_id'),
    column.text('name', 120),
    column.text('contact', 200),
    column.date('birth_date'),
    column.longText('motivation'),
    column.text('availability', 300),
    column.text('reference_text', 600, column.nullable),
    column.text('guardian_name', 120, column.nullable),
    column.text('guardian_contact', 200, column.nullable),
    column.int('agreement_version'),
    column.instant('created_at'),
  ],
  indices: [index('volunteer_guest', 'created_at', 'id'), index('volunteer_guest', 'opportunity_id')],
  foreignKeys: [foreignKey('volunteer_guest', 'opportunity_id', 'volunteer_opportunity')],
};

/** Keeps who offers to help without a library card, until staff answer. */
export class CreateVolunteerGuests1782000093000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [GUEST]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [GUEST]);
  }
}
