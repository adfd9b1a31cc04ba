import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { index } from '../platform/db/columns';

const NAMES = index('upload', 'stored_name');

/** Finds a picture by the name it is asked for: whether pages elsewhere may show it depends on what shows it here. */
export class FindUploadsByName1782000096000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('upload', new TableIndex(NAMES));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('upload', new TableIndex(NAMES));
  }
}
