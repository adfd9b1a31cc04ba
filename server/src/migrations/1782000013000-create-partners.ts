import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'partner',
    columns: [
      column.id(),
      column.text('kind', 24),
      column.text('name', 160),
      column.text('name_key', 160),
      column.text('school_level', 24, nullable),
      column.text('npsn', 8, nullable),
      column.text('religious_number', 20, nullable),
      column.text('address', 300, nullable),
      column.text('phone', 60, nullable),
      column.text('email', 200, nullable),
      column.text('website', 300, nullable),
      column.text('summary_id', 600, nullable),
      column.text('summary_en', 600, nullable),
      column.date('since_on', nullable),
      column.date('agreement_ends_on', nullable),
      column.flag('is_public', { default: 0 }),
      column.flag('is_active', { default: 1 }),
      column.longText('note', nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.instant('updated_at'),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      index('partner', 'name_key', 'id'),
      index('partner', 'agreement_ends_on', 'id'),
      uniqueIndex('partner', 'npsn'),
    ],
  },
  {
    name: 'partner_person',
    columns: [
      column.id(),
      column.id('partner_id'),
      column.text('name', 120),
      column.text('role', 120, nullable),
      column.text('phone', 60, nullable),
      column.text('email', 200, nullable),
      column.int('position'),
    ],
    indices: [index('partner_person', 'partner_id', 'position')],
    foreignKeys: [foreignKey('partner_person', 'partner_id', 'partner', 'CASCADE')],
  },
  {
    name: 'partner_agreement',
    columns: [
      column.id(),
      column.id('partner_id'),
      column.text('kind', 24),
      column.text('number', 120, nullable),
      column.text('subject', 300),
      column.date('signed_on', nullable),
      column.date('starts_on'),
      column.date('ends_on', nullable),
      column.longText('library_gives', nullable),
      column.longText('partner_gives', nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.instant('updated_at'),
      column.version(),
    ],
    indices: [index('partner_agreement', 'partner_id', 'starts_on'), index('partner_agreement', 'ends_on')],
    foreignKeys: [foreignKey('partner_agreement', 'partner_id', 'partner', 'CASCADE')],
  },
  {
    name: 'api_key',
    columns: [
      column.id(),
      column.id('partner_id'),
      column.text('name', 120),
      column.text('secret_hash', 64),
      column.text('hint', 4),
      column.text('scopes', 300),
      column.flag('is_test', { default: 0 }),
      column.text('allowed_addresses', 1_100, nullable),
      column.date('expires_on', nullable),
      column.instant('revoked_at', nullable),
      column.instant('last_used_at', nullable),
      column.int('daily_quota'),
      column.int('capacity'),
      column.int('restore_rate'),
      column.bigint('bucket'),
      column.bigint('bucket_at'),
      column.date('used_on'),
      column.bigint('used_points'),
      column.instant('created_at'),
      column.text('created_by', 40),
    ],
    indices: [uniqueIndex('api_key', 'secret_hash'), index('api_key', 'partner_id')],
    foreignKeys: [foreignKey('api_key', 'partner_id', 'partner', 'CASCADE')],
  },
  {
    name: 'api_key_usage',
    columns: [
      { ...column.id('key_id'), isPrimary: true },
      { ...column.date('used_on'), isPrimary: true },
      column.text('operation', 80, { isPrimary: true }),
      column.int('calls'),
      column.bigint('points'),
    ],
    indices: [index('api_key_usage', 'used_on')],
    foreignKeys: [foreignKey('api_key_usage', 'key_id', 'api_key', 'CASCADE')],
  },
];

/** Makes the tables of partners, of the people there, of agreements with them, and of keys of their programs. */
export class CreatePartners1782000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
