import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { addCheck, tableChecks } from '../platform/db/checks';
import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;
/** An open loan holds its copy, a closed one does not. */
const LOAN_CHECK = {
  name: 'ck_loan_open_copy_id',
  expression: '(open_copy_id IS NULL) = (closed_at IS NOT NULL)',
};
/** A closed hold keeps no copy. */
const HOLD_CHECK = {
  name: 'ck_hold_trapped_copy_id',
  expression: 'closed_at IS NULL OR trapped_copy_id IS NULL',
};
/** A copy is on the way until the transfer is closed. */
const TRANSFER_CHECK = {
  name: 'ck_transfer_open_copy_id',
  expression: '(open_copy_id IS NULL) = (closed_at IS NOT NULL)',
};

/**
 * Cells of the rule matrix; `*` is the wildcard, because NULLs would be different from each other under
 * UNIQUE.
 */
export class CreateCirculationRule1764500000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'circulation_rule',
        columns: [
          column.id(),
          column.id('branch_id'),
          column.text('category_code', 24),
          column.text('material_type', 24),
          column.text('name', 40),
          column.text('value', 40),
          column.instant('changed_at'),
          column.text('changed_by', 40),
        ],
        indices: [uniqueIndex('circulation_rule', 'branch_id', 'category_code', 'material_type', 'name')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('circulation_rule');
  }
}

/**
 * Loans. At most one is open for a copy: `open_copy_id` is the copy until the loan is closed. Read by member,
 * by due date, by copy.
 */
export class CreateLoan1764500000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'loan',
        columns: [
          column.id(),
          column.id('copy_id'),
          column.id('open_copy_id', nullable),
          column.id('member_id', nullable),
          column.id('branch_id'),
          column.id('desk_branch_id'),
          column.text('member_category', 24),
          column.text('age_band', 12, nullable),
          column.text('material_type', 24),
          column.text('status', 24),
          column.instant('checked_out_at'),
          column.text('checked_out_by', 40),
          column.instant('due_at'),
          column.date('due_on'),
          column.flag('is_hourly', { default: 0 }),
          column.int('renewal_count', { default: 0 }),
          column.int('unseen_renewal_count', { default: 0 }),
          column.id('filled_hold_id', nullable),
          column.longText('rule_ids'),
          column.longText('overrides', nullable),
          column.instant('closed_at', nullable),
          column.instant('returned_at', nullable),
          column.id('returned_branch_id', nullable),
          column.text('closed_by', 40, nullable),
          column.flag('is_sample', { default: 0 }),
          column.version(),
        ],
        indices: [
          uniqueIndex('loan', 'open_copy_id'),
          index('loan', 'member_id', 'closed_at', 'due_at'),
          index('loan', 'copy_id', 'checked_out_at'),
          index('loan', 'closed_at', 'due_at', 'id'),
          index('loan', 'branch_id', 'closed_at', 'due_at', 'id'),
          index('loan', 'desk_branch_id'),
          index('loan', 'returned_branch_id'),
        ],
        foreignKeys: [
          foreignKey('loan', 'copy_id', 'copy'),
          foreignKey('loan', 'member_id', 'member'),
          foreignKey('loan', 'branch_id', 'branch'),
          foreignKey('loan', 'desk_branch_id', 'branch'),
          foreignKey('loan', 'returned_branch_id', 'branch'),
        ],
        ...tableChecks(runner, LOAN_CHECK),
      }),
    );
    await addCheck(runner, 'loan', LOAN_CHECK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('loan');
  }
}

/** Renewals of loans, each with the date it moved. */
export class CreateLoanRenewal1764500000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'loan_renewal',
        columns: [
          column.id(),
          column.id('loan_id'),
          column.int('number'),
          column.instant('previous_due_at'),
          column.instant('due_at'),
          column.instant('renewed_at'),
          column.text('renewed_by', 40),
          column.text('reason', 300, nullable),
        ],
        indices: [uniqueIndex('loan_renewal', 'loan_id', 'number')],
        foreignKeys: [foreignKey('loan_renewal', 'loan_id', 'loan', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('loan_renewal');
  }
}

/**
 * Holds. A copy is kept for one of them at most. Read by title in the order of the queue, by member, by
 * pickup branch.
 */
export class CreateHold1764500000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'hold',
        columns: [
          column.id(),
          column.id('member_id', nullable),
          column.id('title_id'),
          column.id('copy_id', nullable),
          column.id('pickup_branch_id'),
          column.text('status', 24),
          column.int('queue_rank', { default: 0 }),
          column.instant('placed_at'),
          column.text('placed_by', 40),
          column.flag('is_suspended', { default: 0 }),
          column.date('suspended_until', nullable),
          column.date('starts_on', nullable),
          column.date('wanted_until', nullable),
          column.date('collect_by', nullable),
          column.id('trapped_copy_id', nullable),
          column.instant('trapped_at', nullable),
          column.instant('closed_at', nullable),
          column.text('closed_by', 40, nullable),
          column.text('closing_reason', 300, nullable),
          column.flag('is_sample', { default: 0 }),
          column.version(),
        ],
        indices: [
          uniqueIndex('hold', 'trapped_copy_id'),
          index('hold', 'title_id', 'closed_at', 'queue_rank', 'id'),
          index('hold', 'member_id', 'closed_at'),
          index('hold', 'pickup_branch_id', 'status', 'collect_by', 'id'),
          index('hold', 'status', 'collect_by'),
          index('hold', 'copy_id'),
        ],
        foreignKeys: [
          foreignKey('hold', 'member_id', 'member'),
          foreignKey('hold', 'title_id', 'title'),
          foreignKey('hold', 'copy_id', 'copy'),
          foreignKey('hold', 'pickup_branch_id', 'branch'),
          foreignKey('hold', 'trapped_copy_id', 'copy'),
        ],
        ...tableChecks(runner, HOLD_CHECK),
      }),
    );
    await addCheck(runner, 'hold', HOLD_CHECK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('hold');
  }
}

/** Copies on the way between branches; a copy is on one way at most. */
export class CreateTransfer1764500000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'transfer',
        columns: [
          column.id(),
          column.id('copy_id'),
          column.id('open_copy_id', nullable),
          column.id('from_branch_id'),
          column.id('to_branch_id'),
          column.id('hold_id', nullable),
          column.instant('sent_at'),
          column.text('sent_by', 40),
          column.instant('closed_at', nullable),
          column.text('closed_by', 40, nullable),
        ],
        indices: [
          uniqueIndex('transfer', 'open_copy_id'),
          index('transfer', 'to_branch_id', 'closed_at', 'sent_at'),
          index('transfer', 'from_branch_id', 'closed_at', 'sent_at'),
          index('transfer', 'copy_id'),
          index('transfer', 'hold_id'),
        ],
        foreignKeys: [
          foreignKey('transfer', 'copy_id', 'copy'),
          foreignKey('transfer', 'from_branch_id', 'branch'),
          foreignKey('transfer', 'to_branch_id', 'branch'),
          foreignKey('transfer', 'hold_id', 'hold'),
        ],
        ...tableChecks(runner, TRANSFER_CHECK),
      }),
    );
    await addCheck(runner, 'transfer', TRANSFER_CHECK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('transfer');
  }
}

/** The ledger: rows are added, never changed. `charge_key` lets nobody be charged twice for one cause. */
export class CreateAccountEntry1764500000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'account_entry',
        columns: [
          column.id(),
          column.id('member_id'),
          column.text('kind', 24),
          column.text('reason', 24, nullable),
          column.bigint('amount'),
          column.text('method', 24, nullable),
          column.id('loan_id', nullable),
          column.id('branch_id'),
          column.id('reverses_id', nullable),
          column.text('charge_key', 80, nullable),
          column.text('receipt_number', 40, nullable),
          column.text('note', 300, nullable),
          column.instant('occurred_at'),
          column.text('recorded_by', 40),
        ],
        indices: [
          uniqueIndex('account_entry', 'charge_key'),
          uniqueIndex('account_entry', 'receipt_number'),
          index('account_entry', 'member_id', 'occurred_at', 'id'),
          index('account_entry', 'loan_id'),
          index('account_entry', 'branch_id', 'occurred_at'),
          index('account_entry', 'reverses_id'),
        ],
        foreignKeys: [
          foreignKey('account_entry', 'member_id', 'member'),
          foreignKey('account_entry', 'loan_id', 'loan'),
          foreignKey('account_entry', 'branch_id', 'branch'),
          foreignKey('account_entry', 'reverses_id', 'account_entry'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('account_entry');
  }
}

/** The next receipt number of a branch in a year; its row is locked while a receipt is given out. */
export class CreateReceiptCounter1764500000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'receipt_counter',
        columns: [
          column.id('branch_id', { isPrimary: true }),
          column.int('year', { isPrimary: true }),
          column.int('next_number'),
        ],
        foreignKeys: [foreignKey('receipt_counter', 'branch_id', 'branch', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('receipt_counter');
  }
}

/** Dates that a closure moved, by closure. */
export class CreateClosureMove1764500000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'closure_move',
        columns: [
          column.id('closure_id', { isPrimary: true }),
          column.id('subject_id', { isPrimary: true }),
          column.text('kind', 24),
          column.flag('is_hourly', { default: 0 }),
          column.text('from_text', 30),
          column.text('to_text', 30),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('closure_move');
  }
}
