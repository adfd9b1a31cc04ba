import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** Kinds of membership; their rows are written at every start. */
export class CreateMemberCategory1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'member_category',
        columns: [
          column.text('code', 24, { isPrimary: true }),
          column.text('name_id', 80),
          column.text('name_en', 80),
          column.int('validity_months'),
          column.int('minimum_age', nullable),
          column.int('maximum_age', nullable),
          column.flag('can_borrow'),
          column.int('position'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('member_category');
  }
}

/**
 * Members. Indexes: the card scanner; duplicates by identity number; lists by name; contacts at sign-in;
 * foreign keys.
 */
export class CreateMember1764400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'member',
        columns: [
          column.id(),
          column.text('card_number', 24),
          column.text('name', 120),
          column.text('name_key', 120),
          column.text('category_code', 24),
          column.id('home_branch_id', nullable),
          column.date('birth_date', nullable),
          column.text('sex', 8, nullable),
          column.text('email', 200, nullable),
          column.text('phone', 20, nullable),
          column.text('street', 200, nullable),
          column.text('rt', 3, nullable),
          column.text('rw', 3, nullable),
          column.text('kelurahan_code', 13, nullable),
          column.longText('nik_cipher', nullable),
          column.text('nik_hash', 64, nullable),
          column.date('registered_on'),
          column.date('expires_on'),
          column.flag('is_provisional', { default: 0 }),
          column.flag('keeps_history', { default: 0 }),
          column.text('password_hash', 200, nullable),
          column.id('guardian_id', nullable),
          column.flag('is_active', { default: 1 }),
          column.flag('is_sample', { default: 0 }),
          column.instant('created_at'),
          column.version(),
        ],
        indices: [
          uniqueIndex('member', 'card_number'),
          uniqueIndex('member', 'nik_hash'),
          index('member', 'name_key', 'id'),
          index('member', 'email'),
          index('member', 'phone'),
          index('member', 'category_code'),
          index('member', 'home_branch_id'),
          index('member', 'guardian_id'),
        ],
        foreignKeys: [
          { ...foreignKey('member', 'category_code', 'member_category'), referencedColumnNames: ['code'] },
          foreignKey('member', 'home_branch_id', 'branch'),
          foreignKey('member', 'guardian_id', 'member'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('member');
  }
}

/** The words of names, read by their beginning. */
export class CreateMemberNameWord1764400000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'member_name_word',
        columns: [column.text('word', 60, { isPrimary: true }), column.id('member_id', { isPrimary: true })],
        indices: [index('member_name_word', 'member_id')],
        foreignKeys: [foreignKey('member_name_word', 'member_id', 'member', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('member_name_word');
  }
}

/** The next card number of each year. */
export class CreateCardNumberCounter1764400000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'card_number_counter',
        columns: [column.int('card_year', { isPrimary: true }), column.int('next_number')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('card_number_counter');
  }
}

/** Old numbers that still lead to a member. */
export class CreateCardAlias1764400000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'card_alias',
        columns: [
          column.text('number', 40, { isPrimary: true }),
          column.id('member_id'),
          column.text('kind', 24),
          column.instant('created_at'),
        ],
        indices: [index('card_alias', 'member_id')],
        foreignKeys: [foreignKey('card_alias', 'member_id', 'member', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('card_alias');
  }
}
