import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

/** People and bodies. The index serves the alphabetical list. */
export class CreateContributor1764200000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'contributor',
        columns: [
          column.id(),
          column.text('kind', 24),
          column.text('preferred_name', 250),
          column.text('name_sort', 200),
          column.int('birth_year', column.nullable),
          column.int('death_year', column.nullable),
          column.version(),
        ],
        indices: [index('contributor', 'name_sort')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contributor');
  }
}

/** Other forms of names. */
export class CreateContributorVariant1764200000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'contributor_variant',
        columns: [
          column.id('contributor_id', { isPrimary: true }),
          column.int('position', { isPrimary: true }),
          column.text('name', 250),
        ],
        foreignKeys: [foreignKey('contributor_variant', 'contributor_id', 'contributor', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contributor_variant');
  }
}

/** Ways into names: the key itself is the index for first letters and for exact forms. */
export class CreateContributorNameKey1764200000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'contributor_name_key',
        columns: [
          column.text('name_key', 200, { isPrimary: true }),
          column.id('contributor_id', { isPrimary: true }),
          column.flag('is_form'),
        ],
        indices: [index('contributor_name_key', 'contributor_id')],
        foreignKeys: [foreignKey('contributor_name_key', 'contributor_id', 'contributor', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contributor_name_key');
  }
}

/**
 * Subjects. The unique folded heading lets two writers who meet agree on one subject and gives the
 * alphabetical list.
 */
export class CreateSubject1764200000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'subject',
        columns: [
          column.id(),
          column.text('heading', 250),
          column.text('heading_sort', 250),
          column.version(),
        ],
        indices: [uniqueIndex('subject', 'heading_sort')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('subject');
  }
}

/** Other headings. */
export class CreateSubjectVariant1764200000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'subject_variant',
        columns: [
          column.id('subject_id', { isPrimary: true }),
          column.int('position', { isPrimary: true }),
          column.text('heading', 250),
        ],
        foreignKeys: [foreignKey('subject_variant', 'subject_id', 'subject', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('subject_variant');
  }
}

/** Ways into headings. */
export class CreateSubjectHeadingKey1764200000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'subject_heading_key',
        columns: [
          column.text('heading_key', 200, { isPrimary: true }),
          column.id('subject_id', { isPrimary: true }),
          column.flag('is_form'),
        ],
        indices: [index('subject_heading_key', 'subject_id')],
        foreignKeys: [foreignKey('subject_heading_key', 'subject_id', 'subject', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('subject_heading_key');
  }
}
