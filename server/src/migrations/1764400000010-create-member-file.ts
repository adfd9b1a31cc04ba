import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;

/** Blocks; the open ones of a member are read at every scan of a card. */
export class CreateMemberBlock1764400000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('member_block');
  }
}

/** Notes of staff, read by member. */
export class CreateMemberNote1764400000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('member_note');
  }
}

/** Who looked at whom; the index on the moment serves the removal of old rows. */
export class CreateMemberView1764400000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'member_view',
        columns: [
          column.id('member_id', { isPrimary: true }),
          column.id('staff_id', { isPrimary: true }),
          column.instant('viewed_at', { isPrimary: true }),
        ],
        indices: [index('member_view', 'viewed_at')],
        foreignKeys: [foreignKey('member_view', 'member_id', 'member', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('member_view');
  }
}

/** Consents; they go with the member they are about. */
export class CreateMemberConsent1764400000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'member_consent',
        columns: [
          column.id(),
          column.id('member_id'),
          column.text('purpose', 24),
          column.text('text_version', 24),
          column.text('channel', 24),
          column.id('given_by_id', nullable),
          column.text('given_by_name', 120, nullable),
          column.text('recorded_by', 40),
          column.instant('recorded_at'),
        ],
        indices: [index('member_consent', 'member_id'), index('member_consent', 'given_by_id')],
        foreignKeys: [
          foreignKey('member_consent', 'member_id', 'member', 'CASCADE'),
          foreignKey('member_consent', 'given_by_id', 'member', 'SET NULL'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('member_consent');
  }
}
