import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { index } from '../platform/db/columns';

const BY_TEMPLATE = index('message', 'template', 'created_at', 'id');

/** Makes messages about one thing listable by time, without reading all others. */
export class ListMessages1782000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('message', new TableIndex(BY_TEMPLATE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('message', new TableIndex(BY_TEMPLATE));
  }
}
