import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

const ADDED = [
  ['event_session', 'moved_from'],
  ['consultation', 'moved_from'],
  ['consultation', 'moved_at'],
] as const;

/** Remembers from when a closure moved sessions and consultations, so that they come back. */
export class MoveWhatClosuresReach1782000079020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, name] of ADDED)
      await runner.addColumn(table, new TableColumn(column.instant(name, column.nullable)));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, name] of ADDED.toReversed()) await runner.dropColumn(table, name);
  }
}
