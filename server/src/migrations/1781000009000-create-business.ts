import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

// What a profile, the accepted facts and the listing have in common; links are never null in a listing.
const SUMMARY = [
  column.text('sector', 24),
  column.text('summary', 300, nullable),
  column.longText('description', nullable),
];
const DETAILS = [
  column.text('kelurahan_code', 16, nullable),
  column.text('regency_place', 80, nullable),
  column.text('street', 200, nullable),
  column.text('whatsapp', 20, nullable),
  column.text('nib', 13, nullable),
  column.text('kbli_code', 5, nullable),
  column.text('kbli_edition', 4, nullable),
  column.text('size_class', 24, nullable),
];
const PHOTO = [column.id('photo_upload_id', nullable), column.text('photo_alt', 200, nullable)];
const PRODUCT = [
  column.id(),
  column.id('business_id'),
  column.int('position', { default: 0 }),
  column.text('name', 120),
  column.text('description', 400, nullable),
  column.bigint('price', nullable),
  column.text('price_unit', 60, nullable),
  column.text('pirt', 24, nullable),
  column.text('halal', 24, nullable),
  ...PHOTO,
  column.flag('is_available', { default: 1 }),
];

const TABLES: readonly NewTable[] = [
  {
    name: 'business',
    columns: [
      column.id(),
      column.text('slug', 80),
      column.text('name', 120),
      column.text('status', 24),
      column.text('status_reason', 500, nullable),
      ...SUMMARY,
      ...DETAILS,
      column.text('size_basis', 24, nullable),
      column.longText('links', nullable),
      ...PHOTO,
      column.text('public_fields', 200),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.instant('changed_at'),
      column.instant('submitted_at', nullable),
      column.instant('published_at', nullable),
      column.instant('reviewed_at', nullable),
      column.instant('pending_since', nullable),
      column.instant('changes_refused_at', nullable),
      column.instant('verified_at', nullable),
      column.id('verified_by', nullable),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      uniqueIndex('business', 'slug'),
      index('business', 'status', 'changed_at', 'id'),
      index('business', 'photo_upload_id'),
    ],
    foreignKeys: [foreignKey('business', 'photo_upload_id', 'upload')],
  },
  {
    name: 'business_owner',
    columns: [
      column.id('business_id', { isPrimary: true }),
      column.id('member_id', { isPrimary: true }),
      column.text('public_name', 120, nullable),
      column.text('accepted_name', 120, nullable),
      column.instant('since'),
    ],
    indices: [index('business_owner', 'member_id')],
    foreignKeys: [
      foreignKey('business_owner', 'business_id', 'business', 'CASCADE'),
      foreignKey('business_owner', 'member_id', 'member'),
    ],
  },
  {
    name: 'business_product',
    columns: PRODUCT,
    indices: [
      index('business_product', 'business_id', 'position'),
      index('business_product', 'photo_upload_id'),
    ],
    foreignKeys: [
      foreignKey('business_product', 'business_id', 'business', 'CASCADE'),
      foreignKey('business_product', 'photo_upload_id', 'upload'),
    ],
  },
  {
    name: 'business_consent',
    columns: [
      column.id(),
      column.id('business_id'),
      column.text('field', 24),
      column.flag('is_public'),
      column.text('text_version', 16),
      column.text('channel', 24),
      column.instant('recorded_at'),
      column.text('recorded_by', 40),
    ],
    indices: [index('business_consent', 'business_id', 'recorded_at')],
    foreignKeys: [foreignKey('business_consent', 'business_id', 'business', 'CASCADE')],
  },
  {
    name: 'business_invitation',
    columns: [
      column.id(),
      column.id('business_id'),
      column.text('code_hash', 64),
      column.id('replaces_member_id', nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.instant('expires_at'),
      column.instant('used_at', nullable),
    ],
    indices: [
      uniqueIndex('business_invitation', 'code_hash'),
      index('business_invitation', 'business_id', 'expires_at'),
    ],
    foreignKeys: [
      foreignKey('business_invitation', 'business_id', 'business', 'CASCADE'),
      foreignKey('business_invitation', 'replaces_member_id', 'member'),
    ],
  },
  {
    name: 'business_accepted',
    columns: [
      column.id('business_id', { isPrimary: true }),
      column.text('name', 120),
      ...SUMMARY,
      ...DETAILS,
      column.longText('links', nullable),
      ...PHOTO,
      column.instant('accepted_at'),
    ],
    indices: [index('business_accepted', 'photo_upload_id')],
    foreignKeys: [
      foreignKey('business_accepted', 'business_id', 'business', 'CASCADE'),
      foreignKey('business_accepted', 'photo_upload_id', 'upload'),
    ],
  },
  {
    name: 'business_accepted_product',
    columns: PRODUCT,
    indices: [
      index('business_accepted_product', 'business_id', 'position'),
      index('business_accepted_product', 'photo_upload_id'),
    ],
    foreignKeys: [
      foreignKey('business_accepted_product', 'business_id', 'business', 'CASCADE'),
      foreignKey('business_accepted_product', 'photo_upload_id', 'upload'),
    ],
  },
  {
    name: 'business_decision',
    columns: [
      column.id(),
      column.id('business_id'),
      column.text('kind', 24),
      column.text('reason', 500, nullable),
      column.instant('decided_at'),
      column.text('decided_by', 40),
    ],
    indices: [
      index('business_decision', 'business_id', 'decided_at'),
      index('business_decision', 'decided_at'),
    ],
    foreignKeys: [foreignKey('business_decision', 'business_id', 'business', 'CASCADE')],
  },
  {
    name: 'business_listing',
    columns: [
      column.id('business_id', { isPrimary: true }),
      column.text('slug', 80),
      column.text('name', 120),
      column.text('name_sort', 120),
      ...SUMMARY,
      column.longText('owner_names'),
      ...DETAILS,
      column.longText('links'),
      ...PHOTO,
      column.flag('is_verified'),
      column.flag('shows_products'),
      column.flag('shows_photos'),
      column.flag('shows_permits'),
      column.flag('is_open_data'),
      column.longText('search_text'),
      column.instant('published_at'),
      column.instant('changed_at'),
      column.flag('is_sample'),
    ],
    indices: [
      uniqueIndex('business_listing', 'slug'),
      index('business_listing', 'name_sort', 'business_id'),
      index('business_listing', 'published_at', 'business_id'),
      index('business_listing', 'sector', 'name_sort', 'business_id'),
      index('business_listing', 'kelurahan_code'),
    ],
    foreignKeys: [foreignKey('business_listing', 'business_id', 'business', 'CASCADE')],
  },
];

/** Makes the tables of the module business. */
export class CreateBusiness1781000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
