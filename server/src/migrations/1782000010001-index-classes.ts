import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { index } from '../platform/db/columns';

const TABLES = ['title', 'copy'] as const;

/** Lets copies be found by class without looking through all of them. */
export class IndexClasses1782000010001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createIndex(table, new TableIndex(index(table, 'call_class')));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.dropIndex(table, new TableIndex(index(table, 'call_class')));
  }
}
