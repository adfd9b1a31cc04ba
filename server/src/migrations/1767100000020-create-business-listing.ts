import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** What the public sees of small businesses. */
export class CreateBusinessListing1767100000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'business_listing',
        columns: [
          column.id('business_id', { isPrimary: true }),
          column.text('slug', 80),
          column.text('name', 120),
          column.text('name_sort', 120),
          column.text('sector', 24),
          column.text('summary', 300, nullable),
          column.longText('description', nullable),
          column.longText('owner_names'),
          column.text('kelurahan_code', 16, nullable),
          column.text('regency_place', 80, nullable),
          column.text('street', 200, nullable),
          column.text('whatsapp', 20, nullable),
          column.text('nib', 13, nullable),
          column.text('kbli_code', 5, nullable),
          column.text('kbli_edition', 4, nullable),
          column.text('size_class', 24, nullable),
          column.longText('links'),
          column.id('photo_upload_id', nullable),
          column.text('photo_alt', 200, nullable),
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('business_listing');
  }
}
