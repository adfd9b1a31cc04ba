import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
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
  },
  {
    name: 'card_number_counter',
    columns: [column.int('card_year', { isPrimary: true }), column.int('next_number')],
  },
  {
    name: 'class_promotion',
    columns: [
      column.id(),
      column.text('school', 120),
      column.int('school_year'),
      column.int('moved_count'),
      column.int('left_count'),
      column.instant('promoted_at'),
      column.text('promoted_by', 40),
    ],
    indices: [uniqueIndex('class_promotion', 'school', 'school_year')],
  },
  {
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
      column.instant('email_verified_at', nullable),
      column.instant('phone_verified_at', nullable),
      column.flag('is_email_claimed', { default: 0 }),
      column.flag('is_phone_claimed', { default: 0 }),
      column.text('street', 200, nullable),
      column.text('rt', 3, nullable),
      column.text('rw', 3, nullable),
      column.text('kelurahan_code', 13, nullable),
      column.longText('nik_cipher', nullable),
      column.text('nik_hash', 64, nullable),
      column.text('school', 120, nullable),
      column.text('school_class', 20, nullable),
      column.date('registered_on'),
      column.date('expires_on'),
      column.flag('is_provisional', { default: 0 }),
      column.flag('keeps_history', { default: 0 }),
      column.text('password_hash', 200, nullable),
      column.instant('password_changed_at', nullable),
      column.flag('must_change_password', { default: 0 }),
      column.id('guardian_id', nullable),
      column.text('guardian_name', 120, nullable),
      column.text('guardian_email', 200, nullable),
      column.text('guardian_phone', 20, nullable),
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
      index('member', 'guardian_phone'),
      index('member', 'category_code'),
      index('member', 'home_branch_id'),
      index('member', 'guardian_id'),
      index('member', 'expires_on'),
      index('member', 'password_changed_at'),
      index('member', 'birth_date', 'name_key'),
      index('member', 'school', 'school_class'),
    ],
    foreignKeys: [
      {
        name: 'fk_member_category_code',
        columnNames: ['category_code'],
        referencedTableName: 'member_category',
        referencedColumnNames: ['code'],
        onDelete: 'RESTRICT',
        onUpdate: 'RESTRICT',
      },
      foreignKey('member', 'home_branch_id', 'branch'),
      foreignKey('member', 'guardian_id', 'member'),
    ],
  },
  {
    name: 'member_name_word',
    columns: [column.text('word', 60, { isPrimary: true }), column.id('member_id', { isPrimary: true })],
    indices: [index('member_name_word', 'member_id')],
    foreignKeys: [foreignKey('member_name_word', 'member_id', 'member', 'CASCADE')],
  },
  {
    name: 'card_alias',
    columns: [
      column.text('number', 40, { isPrimary: true }),
      column.id('member_id'),
      column.text('kind', 24),
      column.instant('created_at'),
    ],
    indices: [index('card_alias', 'member_id')],
    foreignKeys: [foreignKey('card_alias', 'member_id', 'member', 'CASCADE')],
  },
  {
    name: 'member_block',
    columns: [
      column.id(),
      column.id('member_id'),
      column.text('kind', 24),
      column.text('reason', 300),
      column.instant('placed_at'),
      column.text('placed_by', 40),
      column.date('until_date', nullable),
      column.instant('lifted_at', nullable),
      column.text('lifted_by', 40, nullable),
    ],
    indices: [index('member_block', 'member_id', 'lifted_at')],
    foreignKeys: [foreignKey('member_block', 'member_id', 'member', 'CASCADE')],
  },
  {
    name: 'member_note',
    columns: [
      column.id(),
      column.id('member_id'),
      column.longText('note_text'),
      column.instant('written_at'),
      column.text('written_by', 40),
    ],
    indices: [index('member_note', 'member_id')],
    foreignKeys: [foreignKey('member_note', 'member_id', 'member', 'CASCADE')],
  },
  {
    name: 'member_view',
    columns: [
      column.id('member_id', { isPrimary: true }),
      column.id('staff_id', { isPrimary: true }),
      column.instant('viewed_at', { isPrimary: true }),
    ],
    indices: [index('member_view', 'viewed_at')],
    foreignKeys: [foreignKey('member_view', 'member_id', 'member', 'CASCADE')],
  },
  {
    name: 'member_consent',
    columns: [
      column.id(),
      column.id('member_id'),
      column.text('purpose', 24),
      column.text('text_version', 24),
      column.text('channel', 24),
      column.id('given_by_id', nullable),
      column.text('given_by_name', 120, nullable),
      column.date('until_date', nullable),
      column.text('recorded_by', 40),
      column.instant('recorded_at'),
    ],
    indices: [index('member_consent', 'member_id'), index('member_consent', 'given_by_id')],
    foreignKeys: [
      foreignKey('member_consent', 'member_id', 'member', 'CASCADE'),
      foreignKey('member_consent', 'given_by_id', 'member', 'SET NULL'),
    ],
  },
  {
    name: 'data_request',
    columns: [
      column.id(),
      column.id('member_id'),
      column.text('kind', 24),
      column.text('status', 24),
      column.text('open_key', 60, nullable),
      column.longText('wanted_text', nullable),
      column.instant('requested_at'),
      column.instant('due_at'),
      column.instant('decided_at', nullable),
      column.text('decided_by', 40, nullable),
      column.id('block_id', nullable),
      column.text('reason', 600, nullable),
    ],
    indices: [
      index('data_request', 'member_id', 'requested_at'),
      index('data_request', 'status', 'due_at', 'id'),
      uniqueIndex('data_request', 'open_key'),
    ],
    foreignKeys: [foreignKey('data_request', 'member_id', 'member')],
  },
  {
    name: 'member_code',
    columns: [
      column.id(),
      column.id('member_id', nullable),
      column.text('purpose', 24),
      column.text('channel', 24),
      column.text('contact_hash', 64, nullable),
      column.text('issued_by', 40),
      column.instant('created_at'),
      column.instant('expires_at'),
      column.instant('used_at', nullable),
    ],
    indices: [
      index('member_code', 'member_id', 'purpose', 'created_at'),
      index('member_code', 'created_at', 'id'),
    ],
    foreignKeys: [foreignKey('member_code', 'member_id', 'member', 'CASCADE')],
  },
  {
    name: 'member_merge',
    columns: [
      column.id(),
      column.id('kept_id'),
      column.id('merged_id'),
      column.text('taken', 300),
      column.longText('moved'),
      column.instant('merged_at'),
      column.text('merged_by', 40),
    ],
    indices: [uniqueIndex('member_merge', 'merged_id'), index('member_merge', 'kept_id')],
    foreignKeys: [
      foreignKey('member_merge', 'kept_id', 'member'),
      foreignKey('member_merge', 'merged_id', 'member'),
    ],
  },
  {
    name: 'distinct_members',
    columns: [
      column.id(),
      column.id('first_id'),
      column.id('second_id'),
      column.instant('marked_at'),
      column.text('marked_by', 40),
    ],
    indices: [
      uniqueIndex('distinct_members', 'first_id', 'second_id'),
      index('distinct_members', 'second_id'),
    ],
    foreignKeys: [
      foreignKey('distinct_members', 'first_id', 'member', 'CASCADE'),
      foreignKey('distinct_members', 'second_id', 'member', 'CASCADE'),
    ],
  },
];

/** Makes the tables of the module members. */
export class CreateMembers1781000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
