import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLE: NewTable = {
  name: 'purchase_suggestion',
  columns: [
    column.id(),
    column.id('partner_id', nullable),
    column.id('member_id', nullable),
    column.text('isbn', 13, nullable),
    column.text('title', 300, nullable),
    column.text('title_key', 300),
    column.text('author', 200, nullable),
    column.text('school_level', 24, nullable),
    column.int('copies_wanted'),
    column.flag('is_more_copies'),
    column.text('reason', 600),
    column.id('title_id', nullable),
    column.text('status', 24),
    column.text('answer', 600, nullable),
    column.instant('created_at'),
    column.text('created_by', 40),
    column.instant('answered_at', nullable),
    column.text('answered_by', 40, nullable),
  ],
  indices: [
    index('purchase_suggestion', 'status', 'created_at', 'id'),
    index('purchase_suggestion', 'created_at', 'id'),
    index('purchase_suggestion', 'copies_wanted', 'id'),
    index('purchase_suggestion', 'partner_id', 'created_at', 'id'),
    index('purchase_suggestion', 'member_id'),
    index('purchase_suggestion', 'title_id'),
  ],
  foreignKeys: [
    foreignKey('purchase_suggestion', 'partner_id', 'partner', 'CASCADE'),
    foreignKey('purchase_suggestion', 'member_id', 'member', 'CASCADE'),
    foreignKey('purchase_suggestion', 'title_id', 'title', 'SET NULL'),
  ],
};

/** Lets partners, and later readers, say what the library should buy. */
export class SuggestPurchases1782000027000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [TABLE]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [TABLE]);
  }
}
