import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

import { column, index } from '../platform/db/columns';

/**
 * Which closure of a branch took an hour or cancelled its consultation, and when one that was taken back
 * restored it.
 */
export class AddClosedConsultations1770210000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['consultation_slot', 'consultation']) {
      await runner.addColumn(table, new TableColumn(column.id('closure_id', column.nullable)));
      await runner.createIndex(table, new TableIndex(index(table, 'closure_id')));
    }
    await runner.addColumn('consultation', new TableColumn(column.instant('restored_at', column.nullable)));
    await runner.createIndex('consultation', new TableIndex(index('consultation', 'restored_at')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('consultation', 'ix_consultation_restored_at');
    await runner.dropColumn('consultation', 'restored_at');
    for (const table of ['consultation', 'consultation_slot']) {
      await runner.dropIndex(table, `ix_${table}_closure_id`);
      await runner.dropColumn(table, 'closure_id');
    }
  }
}
