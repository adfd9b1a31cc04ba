import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

/** How often the words of a photo were changed, so that nobody writes over a colleague unseen. */
export class AddEventPhotoVersion1770100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('event_photo', new TableColumn(column.int('version', { default: 1 })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('event_photo', 'version');
  }
}
