import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'partner_visit',
    columns: [
      column.id(),
      column.id('partner_id'),
      column.date('visited_on'),
      column.text('people', 300, nullable),
      column.text('subject', 300),
      column.text('follow_up', 600, nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
      column.instant('updated_at'),
      column.version(),
    ],
    indices: [index('partner_visit', 'partner_id', 'visited_on', 'id')],
    foreignKeys: [foreignKey('partner_visit', 'partner_id', 'partner', 'CASCADE')],
  },
  {
    name: 'partner_exchange',
    columns: [
      column.id(),
      column.id('partner_id'),
      column.text('direction', 24),
      column.text('what', 300),
      column.bigint('amount', nullable),
      column.date('given_on'),
      column.instant('created_at'),
      column.text('created_by', 40),
    ],
    indices: [index('partner_exchange', 'partner_id', 'given_on', 'id')],
    foreignKeys: [foreignKey('partner_exchange', 'partner_id', 'partner', 'CASCADE')],
  },
  {
    name: 'agreement_document',
    columns: [
      column.id(),
      column.id('agreement_id'),
      column.id('upload_id'),
      column.text('name', 200),
      column.int('size'),
      column.instant('created_at'),
      column.text('created_by', 40),
    ],
    indices: [
      index('agreement_document', 'agreement_id', 'created_at', 'id'),
      uniqueIndex('agreement_document', 'upload_id'),
    ],
    foreignKeys: [
      foreignKey('agreement_document', 'agreement_id', 'partner_agreement', 'CASCADE'),
      foreignKey('agreement_document', 'upload_id', 'upload'),
    ],
  },
];
const IS_DOCUMENT = column.flag('is_document', { default: 0 });

/** Keeps visits, what partner and library give each other, and the signed papers of agreements. */
export class KeepPartnerHistory1782000023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.addColumn('upload', new TableColumn(IS_DOCUMENT));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('upload', IS_DOCUMENT.name);
    await dropTables(runner, TABLES);
  }
}
