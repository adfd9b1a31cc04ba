import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'partner_request',
    columns: [
      column.id(),
      column.id('member_id'),
      column.id('partner_id', nullable),
      column.text('institution_name', 160),
      column.text('kind', 24),
      column.text('npsn', 8, nullable),
      column.text('needs', 120),
      column.text('role', 120),
      column.text('contact', 200),
      column.longText('message', nullable),
      column.text('status', 24),
      column.text('reason', 600, nullable),
      column.instant('created_at'),
      column.instant('decided_at', nullable),
      column.text('decided_by', 40, nullable),
    ],
    indices: [
      index('partner_request', 'status', 'created_at', 'id'),
      index('partner_request', 'member_id', 'created_at'),
      index('partner_request', 'partner_id'),
    ],
    foreignKeys: [
      foreignKey('partner_request', 'member_id', 'member', 'CASCADE'),
      foreignKey('partner_request', 'partner_id', 'partner', 'SET NULL'),
    ],
  },
];
const REVOKED_BY = column.text('revoked_by', 40, nullable);
const SCOPES = column.text('granted_scopes', 300, { default: "'catalogue:read'" });

/** Keeps the wishes of members to act for partners, and the scopes that staff grant to keys of a partner. */
export class CreatePartnerRequests1782000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.addColumn('partner', new TableColumn(SCOPES));
    await runner.addColumn('api_key', new TableColumn(REVOKED_BY));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('api_key', REVOKED_BY.name);
    await runner.dropColumn('partner', SCOPES.name);
    await dropTables(runner, TABLES);
  }
}
