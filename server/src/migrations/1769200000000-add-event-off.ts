import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

import { column, index } from '../platform/db/columns';

/**
 * When an event was last postponed or cancelled, so that those who registered are told each time; found by
 * age.
 */
export class AddEventOff1769200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('event', new TableColumn(column.instant('off_at', column.nullable)));
    await runner.createIndex('event', new TableIndex(index('event', 'off_at')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('event', 'ix_event_off_at');
    await runner.dropColumn('event', 'off_at');
  }
}
