import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** Small businesses as their owners keep them, and who owns them. */
export class CreateBusiness1767100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'business',
        columns: [
          column.id(),
          column.text('slug', 80),
          column.text('name', 120),
          column.text('status', 24),
          column.text('status_reason', 500, nullable),
          column.text('sector', 24),
          column.text('summary', 300, nullable),
          column.longText('description', nullable),
          column.text('kelurahan_code', 16, nullable),
          column.text('regency_place', 80, nullable),
          column.text('street', 200, nullable),
          column.text('whatsapp', 20, nullable),
          column.text('nib', 13, nullable),
          column.text('kbli_code', 5, nullable),
          column.text('kbli_edition', 4, nullable),
          column.text('size_class', 24, nullable),
          column.text('size_basis', 24, nullable),
          column.longText('links', nullable),
          column.id('photo_upload_id', nullable),
          column.text('photo_alt', 200, nullable),
          column.text('public_fields', 200),
          column.instant('created_at'),
          column.text('created_by', 40),
          column.instant('changed_at'),
          column.instant('submitted_at', nullable),
          column.instant('published_at', nullable),
          column.instant('reviewed_at', nullable),
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
      }),
    );
    await runner.createTable(
      new Table({
        name: 'business_owner',
        columns: [
          column.id('business_id', { isPrimary: true }),
          column.id('member_id', { isPrimary: true }),
          column.text('public_name', 120, nullable),
          column.instant('since'),
        ],
        indices: [index('business_owner', 'member_id')],
        foreignKeys: [
          foreignKey('business_owner', 'business_id', 'business', 'CASCADE'),
          foreignKey('business_owner', 'member_id', 'member'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('business_owner');
    await runner.dropTable('business');
  }
}
