import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

/** Copies. Indexes: the scanner; copies of a title; foreign keys; copies that need someone. */
export class CreateCopy1764200000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { nullable } = column;
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('copy');
  }
}

/** The history of copies, read by copy, newest first. */
export class CreateCopyStatusChange1764200000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'copy_status_change',
        columns: [
          column.id(),
          column.id('copy_id'),
          column.text('from_status', 24, column.nullable),
          column.text('to_status', 24),
          column.instant('changed_at'),
          column.text('changed_by', 40),
          column.text('reason', 300, column.nullable),
        ],
        indices: [index('copy_status_change', 'copy_id', 'changed_at')],
        foreignKeys: [foreignKey('copy_status_change', 'copy_id', 'copy', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('copy_status_change');
  }
}

/** The next barcode to give out. */
export class CreateBarcodeCounter1764200000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'barcode_counter',
        columns: [
          column.text('name', 24, { isPrimary: true }),
          column.text('prefix', 20),
          column.int('digits'),
          column.bigint('next_number'),
        ],
      }),
    );
    await runner.query(
      "INSERT INTO barcode_counter (name, prefix, digits, next_number) VALUES ('copy', '', 8, 1)",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('barcode_counter');
  }
}

/** Searches that found nothing. The index serves the removal of old days and the limit of a day. */
export class CreateZeroResultQuery1764200000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'zero_result_query',
        columns: [
          column.text('query_text', 80, { isPrimary: true }),
          column.date('asked_on', { isPrimary: true }),
          column.int('times_asked'),
        ],
        indices: [index('zero_result_query', 'asked_on')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('zero_result_query');
  }
}
