import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

/** Numbers of titles. Indexes: any spelling of a number; numbers whose check digit is wrong. */
export class CreateIdentifier1764200000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'identifier',
        columns: [
          column.id('title_id', { isPrimary: true }),
          column.int('position', { isPrimary: true }),
          column.text('kind', 24),
          column.text('printed', 120),
          column.text('normalised', 24, column.nullable),
          column.text('lookup_key', 120),
          column.text('qualifier', 120, column.nullable),
          column.flag('is_check_digit_valid', column.nullable),
        ],
        indices: [index('identifier', 'lookup_key'), index('identifier', 'is_check_digit_valid')],
        foreignKeys: [foreignKey('identifier', 'title_id', 'title', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('identifier');
  }
}

/** Class numbers of titles; they are read with their title only. */
export class CreateClassification1764200000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'classification',
        columns: [
          column.id('title_id', { isPrimary: true }),
          column.int('position', { isPrimary: true }),
          column.text('scheme', 24),
          column.text('number', 60),
          column.text('edition', 24, column.nullable),
        ],
        foreignKeys: [foreignKey('classification', 'title_id', 'title', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('classification');
  }
}

/** Contributions. The index serves the titles of a contributor and their number. */
export class CreateContribution1764200000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'contribution',
        columns: [
          column.id('title_id', { isPrimary: true }),
          column.int('position', { isPrimary: true }),
          column.id('contributor_id'),
          column.text('role', 24),
          column.flag('is_main', { default: 0 }),
          column.text('printed_name', 300, column.nullable),
        ],
        indices: [index('contribution', 'contributor_id', 'title_id')],
        foreignKeys: [
          foreignKey('contribution', 'title_id', 'title', 'CASCADE'),
          foreignKey('contribution', 'contributor_id', 'contributor'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contribution');
  }
}

/** Subjects of titles. The index serves the titles of a subject and their number. */
export class CreateTitleSubject1764200000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('title_subject');
  }
}
