import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { index } from '../platform/db/columns';

const MADE = [
  ['title', index('title', 'updated_at')],
  ['deleted_title', index('deleted_title', 'deleted_at')],
] as const;

/** Makes changed and deleted titles listable by time, so that a partner can keep a copy of the catalogue. */
export class ListTitleChanges1782000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, options] of MADE) await runner.createIndex(table, new TableIndex(options));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, options] of MADE) await runner.dropIndex(table, new TableIndex(options));
  }
}
