import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

/** Pictures that staff sent. The index serves the removal of those that were never used. */
export class CreateUpload1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'upload',
        columns: [
          column.id(),
          column.text('created_by', 40),
          column.instant('created_at'),
          column.text('stored_name', 60, column.nullable),
          column.int('width', column.nullable),
          column.int('height', column.nullable),
        ],
        indices: [index('upload', 'created_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('upload');
  }
}

/** Works. The unique key lets two writers who meet agree on one work. */
export class CreateWork1764200000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'work',
        columns: [column.id(), column.text('work_key', 300, column.nullable), column.text('title', 1000)],
        indices: [uniqueIndex('work', 'work_key')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('work');
  }
}

/**
 * Titles. Indexes: editions of a work; the same title again (duplicates); neighbours on the shelf; newest
 * first; titles that show an upload; the record that an import has brought before.
 */
export class CreateTitle1764200000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { nullable } = column;
    await runner.createTable(
      new Table({
        name: 'title',
        columns: [
          column.id(),
          column.id('work_id'),
          column.text('source_system', 60, nullable),
          column.text('source_id', 120, nullable),
          column.text('source_hash', 40, nullable),
          column.text('title_proper', 1000),
          column.text('title_sort', 200),
          column.longText('subtitle', nullable),
          column.longText('parallel_title', nullable),
          column.longText('original_title', nullable),
          column.longText('variant_titles', nullable),
          column.longText('responsibility', nullable),
          column.text('edition', 300, nullable),
          column.text('publication_place', 300, nullable),
          column.text('publisher', 300, nullable),
          column.int('publication_year', nullable),
          column.text('publication_date', 120, nullable),
          column.text('extent', 300, nullable),
          column.text('dimensions', 120, nullable),
          column.longText('series', nullable),
          column.text('material_type', 24),
          column.text('content_type', 120, nullable),
          column.text('carrier_type', 120, nullable),
          column.text('languages', 200, nullable),
          column.text('audience', 24, nullable),
          column.text('class_number', 60, nullable),
          column.text('call_prefix', 24, nullable),
          column.text('call_class', 60, nullable),
          column.text('call_entry', 60, nullable),
          column.text('call_title', 60, nullable),
          column.text('shelf_sort_key', 240, nullable),
          column.longText('notes', nullable),
          column.longText('summary', nullable),
          column.longText('table_of_contents', nullable),
          column.id('cover_upload_id', nullable),
          column.flag('is_sample', { default: 0 }),
          column.instant('added_at'),
          column.instant('updated_at'),
          column.version(),
        ],
        indices: [
          index('title', 'work_id'),
          index('title', 'title_sort'),
          index('title', 'shelf_sort_key'),
          index('title', 'added_at'),
          index('title', 'cover_upload_id'),
          uniqueIndex('title', 'source_system', 'source_id'),
        ],
        foreignKeys: [
          foreignKey('title', 'work_id', 'work'),
          foreignKey('title', 'cover_upload_id', 'upload'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('title');
  }
}

/** MARC records that titles were read from, in pieces, because some are longer than a text column. */
export class CreateTitleMarc1764200000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'title_marc',
        columns: [
          column.id('title_id', { isPrimary: true }),
          column.int('piece', { isPrimary: true }),
          column.longText('content'),
        ],
        foreignKeys: [foreignKey('title_marc', 'title_id', 'title', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('title_marc');
  }
}
