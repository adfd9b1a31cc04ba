import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableColumn, TableIndex } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/**
 * The period of a till that money belongs to, and what proves a payment without cash. Money taken before
 * there were closings belongs to the first one.
 */
export class AddTillToAccountEntry1765100000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('account_entry', new TableColumn(column.int('till_number', nullable)));
    await runner.addColumn('account_entry', new TableColumn(column.text('reference', 80, nullable)));
    await runner.createIndex(
      'account_entry',
      new TableIndex(index('account_entry', 'branch_id', 'till_number')),
    );
    await runner.query('UPDATE account_entry SET till_number = 1 WHERE method IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('account_entry', 'ix_account_entry_branch_id_till_number');
    await runner.dropColumn('account_entry', 'reference');
    await runner.dropColumn('account_entry', 'till_number');
  }
}

/** The open till of each branch; its row is locked while money comes in or the till is closed. */
export class CreateTill1765100000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'till',
        columns: [
          column.id('branch_id', { isPrimary: true }),
          column.int('number'),
          column.bigint('opening_float'),
          column.instant('opened_at'),
        ],
        foreignKeys: [foreignKey('till', 'branch_id', 'branch', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('till');
  }
}

/** Daily closings: one for each branch and day, and one for each period of a till. */
export class CreateCashClosing1765100000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'cash_closing',
        columns: [
          column.id(),
          column.id('branch_id'),
          column.date('day'),
          column.int('till_number'),
          column.bigint('opening_float'),
          column.bigint('left_in_till'),
          column.text('note', 300, nullable),
          column.text('first_receipt', 40, nullable),
          column.text('last_receipt', 40, nullable),
          column.instant('opened_at'),
          column.instant('closed_at'),
          column.text('closed_by', 40),
          column.flag('is_sample', { default: 0 }),
        ],
        indices: [
          uniqueIndex('cash_closing', 'branch_id', 'day'),
          uniqueIndex('cash_closing', 'branch_id', 'till_number'),
          index('cash_closing', 'day', 'id'),
        ],
        foreignKeys: [foreignKey('cash_closing', 'branch_id', 'branch')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('cash_closing');
  }
}

/** What a closing expected and counted, by method. */
export class CreateCashClosingLine1765100000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'cash_closing_line',
        columns: [
          column.id('closing_id', { isPrimary: true }),
          column.text('method', 24, { isPrimary: true }),
          column.bigint('expected'),
          column.bigint('counted'),
          column.int('movement_count'),
        ],
        foreignKeys: [foreignKey('cash_closing_line', 'closing_id', 'cash_closing', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('cash_closing_line');
  }
}
