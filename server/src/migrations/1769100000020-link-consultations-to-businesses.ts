import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableForeignKey, TableIndex } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

/**
 * Which business of the member a consultation is about, so that its page shows what was asked and what came
 * of it.
 */
export class LinkConsultationToBusiness1769100000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('consultation', new TableColumn(column.id('business_id', column.nullable)));
    await runner.createIndex(
      'consultation',
      new TableIndex(index('consultation', 'business_id', 'starts_at')),
    );
    await runner.createForeignKey(
      'consultation',
      new TableForeignKey(foreignKey('consultation', 'business_id', 'business')),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropForeignKey('consultation', 'fk_consultation_business_id');
    await runner.dropIndex('consultation', 'ix_consultation_business_id_starts_at');
    await runner.dropColumn('consultation', 'business_id');
  }
}
