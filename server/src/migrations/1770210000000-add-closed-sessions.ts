import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

import { column, index } from '../platform/db/columns';

/** Which closure of a branch called a session off, and when one that was taken back restored it. */
export class AddClosedSessions1770210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('event_session', new TableColumn(column.id('closure_id', column.nullable)));
    await runner.addColumn('event_session', new TableColumn(column.instant('restored_at', column.nullable)));
    await runner.createIndex('event_session', new TableIndex(index('event_session', 'closure_id')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('event_session', 'ix_event_session_closure_id');
    await runner.dropColumn('event_session', 'restored_at');
    await runner.dropColumn('event_session', 'closure_id');
  }
}
