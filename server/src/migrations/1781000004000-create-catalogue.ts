import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'upload',
    columns: [
      column.id(),
      column.text('created_by', 40),
      column.instant('created_at'),
      column.text('stored_name', 60, nullable),
      column.int('width', nullable),
      column.int('height', nullable),
      column.id('kept_for', nullable),
    ],
    indices: [index('upload', 'created_at')],
  },
  {
    name: 'work',
    columns: [column.id(), column.text('work_key', 300, nullable), column.text('title', 1000)],
    indices: [uniqueIndex('work', 'work_key')],
  },
  {
    name: 'contributor',
    columns: [
      column.id(),
      column.text('kind', 24),
      column.text('preferred_name', 250),
      column.text('name_sort', 200),
      column.int('birth_year', nullable),
      column.int('death_year', nullable),
      column.version(),
    ],
    indices: [index('contributor', 'name_sort')],
  },
  {
    name: 'subject',
    columns: [column.id(), column.text('heading', 250), column.text('heading_sort', 250), column.version()],
    indices: [uniqueIndex('subject', 'heading_sort')],
  },
  {
    name: 'barcode_counter',
    columns: [
      column.text('name', 24, { isPrimary: true }),
      column.text('prefix', 20),
      column.int('digits'),
      column.bigint('next_number'),
    ],
  },
  {
    name: 'zero_result_query',
    columns: [
      column.text('query_text', 80, { isPrimary: true }),
      column.date('asked_on', { isPrimary: true }),
      column.int('times_asked'),
    ],
    indices: [index('zero_result_query', 'asked_on')],
  },
  {
    name: 'deleted_title',
    columns: [column.id(), column.instant('deleted_at')],
  },
  {
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
    foreignKeys: [foreignKey('title', 'work_id', 'work'), foreignKey('title', 'cover_upload_id', 'upload')],
  },
  {
    name: 'contributor_variant',
    columns: [
      column.id('contributor_id', { isPrimary: true }),
      column.int('position', { isPrimary: true }),
      column.text('name', 250),
    ],
    foreignKeys: [foreignKey('contributor_variant', 'contributor_id', 'contributor', 'CASCADE')],
  },
  {
    name: 'contributor_name_key',
    columns: [
      column.text('name_key', 200, { isPrimary: true }),
      column.id('contributor_id', { isPrimary: true }),
      column.flag('is_form'),
    ],
    indices: [index('contributor_name_key', 'contributor_id')],
    foreignKeys: [foreignKey('contributor_name_key', 'contributor_id', 'contributor', 'CASCADE')],
  },
  {
    name: 'subject_variant',
    columns: [
      column.id('subject_id', { isPrimary: true }),
      column.int('position', { isPrimary: true }),
      column.text('heading', 250),
    ],
    foreignKeys: [foreignKey('subject_variant', 'subject_id', 'subject', 'CASCADE')],
  },
  {
    name: 'subject_heading_key',
    columns: [
      column.text('heading_key', 200, { isPrimary: true }),
      column.id('subject_id', { isPrimary: true }),
      column.flag('is_form'),
    ],
    indices: [index('subject_heading_key', 'subject_id')],
    foreignKeys: [foreignKey('subject_heading_key', 'subject_id', 'subject', 'CASCADE')],
  },
  {
    name: 'title_marc',
    columns: [
      column.id('title_id', { isPrimary: true }),
      column.int('piece', { isPrimary: true }),
      column.longText('content'),
    ],
    foreignKeys: [foreignKey('title_marc', 'title_id', 'title', 'CASCADE')],
  },
  {
    name: 'identifier',
    columns: [
      column.id('title_id', { isPrimary: true }),
      column.int('position', { isPrimary: true }),
      column.text('kind', 24),
      column.text('printed', 120),
      column.text('normalised', 24, nullable),
      column.text('lookup_key', 120),
      column.text('qualifier', 120, nullable),
      column.flag('is_check_digit_valid', nullable),
    ],
    indices: [index('identifier', 'lookup_key'), index('identifier', 'is_check_digit_valid')],
    foreignKeys: [foreignKey('identifier', 'title_id', 'title', 'CASCADE')],
  },
  {
    name: 'classification',
    columns: [
      column.id('title_id', { isPrimary: true }),
      column.int('position', { isPrimary: true }),
      column.text('scheme', 24),
      column.text('number', 60),
      column.text('edition', 24, nullable),
    ],
    foreignKeys: [foreignKey('classification', 'title_id', 'title', 'CASCADE')],
  },
  {
    name: 'contribution',
    columns: [
      column.id('title_id', { isPrimary: true }),
      column.int('position', { isPrimary: true }),
      column.id('contributor_id'),
      column.text('role', 24),
      column.flag('is_main', { default: 0 }),
      column.text('printed_name', 300, nullable),
    ],
    indices: [index('contribution', 'contributor_id', 'title_id')],
    foreignKeys: [
      foreignKey('contribution', 'title_id', 'title', 'CASCADE'),
      foreignKey('contribution', 'contributor_id', 'contributor'),
    ],
  },
  {
    name: 'title_subject',
    columns: [
      column.id('title_id', { isPrimary: true }),
      column.id('subject_id', { isPrimary: true }),
      column.int('position'),
    ],
    indices: [index('title_subject', 'subject_id', 'title_id')],
    foreignKeys: [
      foreignKey('title_subject', 'title_id', 'title', 'CASCADE'),
      foreignKey('title_subject', 'subject_id', 'subject'),
    ],
  },
  {
    name: 'copy',
    columns: [
      column.id(),
      column.text('barcode', 40),
      column.id('title_id'),
      column.id('branch_id'),
      column.id('shelving_location_id', nullable),
      column.text('call_prefix', 24, nullable),
      column.text('call_class', 60, nullable),
      column.text('call_entry', 60, nullable),
      column.text('call_title', 60, nullable),
      column.text('status', 24),
      column.flag('is_reference_only', { default: 0 }),
      column.longText('staff_note', nullable),
      column.date('acquired_on', nullable),
      column.text('acquisition_source', 120, nullable),
      column.bigint('price', nullable),
      column.text('supplier', 200, nullable),
      column.instant('added_at'),
      column.version(),
    ],
    indices: [
      uniqueIndex('copy', 'barcode'),
      index('copy', 'title_id'),
      index('copy', 'branch_id'),
      index('copy', 'shelving_location_id'),
      index('copy', 'status'),
    ],
    foreignKeys: [
      foreignKey('copy', 'title_id', 'title'),
      foreignKey('copy', 'branch_id', 'branch'),
      foreignKey('copy', 'shelving_location_id', 'shelving_location'),
    ],
  },
  {
    name: 'copy_status_change',
    columns: [
      column.id(),
      column.id('copy_id'),
      column.text('from_status', 24, nullable),
      column.text('to_status', 24),
      column.instant('changed_at'),
      column.text('changed_by', 40),
      column.text('reason', 300, nullable),
    ],
    indices: [index('copy_status_change', 'copy_id', 'changed_at')],
    foreignKeys: [foreignKey('copy_status_change', 'copy_id', 'copy', 'CASCADE')],
  },
];

/** Makes the tables of the module catalogue. */
export class CreateCatalogue1781000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.query(
      "INSERT INTO barcode_counter (name, prefix, digits, next_number) VALUES ('copy', '', 8, 1)",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
