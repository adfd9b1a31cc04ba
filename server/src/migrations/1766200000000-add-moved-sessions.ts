import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

import { column, index } from '../platform/db/columns';

/**
 * When the time or the place of a session last changed, so that those who have a place are told; found by
 * age.
 */
export class AddMovedSessions1766200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('event_session', new TableColumn(column.instant('moved_at', column.nullable)));
    await runner.createIndex('event_session', new TableIndex(index('event_session', 'moved_at')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('event_session', 'ix_event_session_moved_at');
    await runner.dropColumn('event_session', 'moved_at');
  }
}
