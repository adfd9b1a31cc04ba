import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'staff_paper',
    columns: [
      column.id(),
      column.id('staff_id'),
      column.id('certificate_id', column.nullable),
      column.id('training_id', column.nullable),
      column.id('upload_id'),
      column.text('kind', 24),
      column.instant('created_at'),
      column.text('created_by', 40),
    ],
    indices: [
      uniqueIndex('staff_paper', 'certificate_id'),
      uniqueIndex('staff_paper', 'training_id'),
      uniqueIndex('staff_paper', 'upload_id'),
      index('staff_paper', 'staff_id'),
    ],
    foreignKeys: [
      foreignKey('staff_paper', 'staff_id', 'staff_member', 'CASCADE'),
      foreignKey('staff_paper', 'certificate_id', 'staff_certificate', 'CASCADE'),
      foreignKey('staff_paper', 'training_id', 'staff_training', 'CASCADE'),
      foreignKey('staff_paper', 'upload_id', 'upload'),
    ],
    checks: [
      {
        name: 'ck_staff_paper_proof',
        expression: '(certificate_id IS NULL) <> (training_id IS NULL)',
      },
    ],
  },
];
const IS_SEALED = column.flag('is_sealed', { default: 0 });

/** Keeps files of certificates and training of staff, encrypted. */
export class KeepStaffPapers1782000083020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.addColumn('upload', new TableColumn(IS_SEALED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('upload', IS_SEALED.name);
    await dropTables(runner, TABLES);
  }
}
