import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

/** Branches of the library. */
export class CreateBranch1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'branch',
        columns: [
          column.id(),
          column.text('code', 12),
          column.text('name_id', 120),
          column.text('name_en', 120, column.nullable),
          column.text('kind', 24),
          column.text('address', 300, column.nullable),
          column.text('phone', 60, column.nullable),
          column.longText('note_id', column.nullable),
          column.longText('note_en', column.nullable),
          column.flag('is_sample', { default: 0 }),
          column.int('position'),
          column.version(),
        ],
        indices: [uniqueIndex('branch', 'code')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('branch');
  }
}

/** Opening hours of branches. */
export class CreateOpeningSpan1764100000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'opening_span',
        columns: [
          column.id(),
          column.id('branch_id'),
          column.int('weekday'),
          column.text('opens', 5),
          column.text('closes', 5),
        ],
        indices: [index('opening_span', 'branch_id')],
        foreignKeys: [foreignKey('opening_span', 'branch_id', 'branch', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('opening_span');
  }
}

/** Places where copies stand. */
export class CreateShelvingLocation1764100000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'shelving_location',
        columns: [
          column.id(),
          column.id('branch_id'),
          column.text('code', 24),
          column.text('name_id', 120),
          column.text('name_en', 120, column.nullable),
        ],
        indices: [uniqueIndex('shelving_location', 'branch_id', 'code')],
        foreignKeys: [foreignKey('shelving_location', 'branch_id', 'branch')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('shelving_location');
  }
}
