import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { addCheck, tableChecks } from '../platform/db/checks';
import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;
/** An open case holds its copy, a decided one does not. */
const CASE_CHECK = {
  name: 'ck_copy_case_open_copy_id',
  expression: '(open_copy_id IS NULL) = (resolved_at IS NOT NULL)',
};

/**
 * Copies that are claimed, damaged or lost, and what was decided; one open case for a copy. Copies that are
 * lost by now get theirs.
 */
export class CreateCopyCase1765100000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'copy_case',
        columns: [
          column.id(),
          column.text('kind', 24),
          column.id('copy_id'),
          column.id('open_copy_id', nullable),
          column.id('loan_id', nullable),
          column.id('branch_id'),
          column.text('note', 300, nullable),
          column.bigint('cost'),
          column.instant('opened_at'),
          column.text('opened_by', 40),
          column.text('resolution', 24, nullable),
          column.text('resolution_note', 300, nullable),
          column.instant('resolved_at', nullable),
          column.text('resolved_by', 40, nullable),
          column.flag('is_sample', { default: 0 }),
        ],
        indices: [
          uniqueIndex('copy_case', 'open_copy_id'),
          index('copy_case', 'kind', 'opened_at', 'id'),
          index('copy_case', 'copy_id'),
          index('copy_case', 'loan_id'),
          index('copy_case', 'branch_id'),
        ],
        foreignKeys: [
          foreignKey('copy_case', 'copy_id', 'copy', 'CASCADE'),
          foreignKey('copy_case', 'loan_id', 'loan'),
          foreignKey('copy_case', 'branch_id', 'branch'),
        ],
        ...tableChecks(runner, CASE_CHECK),
      }),
    );
    await addCheck(runner, 'copy_case', CASE_CHECK);
    await runner.query(`INSERT INTO copy_case (id, kind, copy_id, open_copy_id, loan_id, branch_id, cost, opened_at, opened_by, is_sample)
      SELECT REPLACE(l.id, 'lon_', 'cse_'), 'LOST', l.copy_id, l.copy_id, l.id, l.branch_id, 0, l.closed_at, COALESCE(l.closed_by, 'system'), l.is_sample FROM loan l JOIN copy c ON c.id = l.copy_id
      WHERE l.status = 'LOST' AND c.status = 'LOST' AND NOT EXISTS (SELECT 1 FROM loan n WHERE n.copy_id = l.copy_id AND n.checked_out_at > l.checked_out_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('copy_case');
  }
}
