import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** What those who came thought of an event; one answer for each registration. */
export class CreateEventFeedback1766200000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_feedback',
        columns: [
          column.id(),
          column.id('event_id'),
          column.id('registration_id', nullable),
          column.int('rating'),
          column.text('words', 1_000, nullable),
          column.instant('created_at'),
        ],
        indices: [
          uniqueIndex('event_feedback', 'registration_id'),
          index('event_feedback', 'event_id', 'rating'),
        ],
        foreignKeys: [
          foreignKey('event_feedback', 'event_id', 'event', 'CASCADE'),
          foreignKey('event_feedback', 'registration_id', 'registration', 'SET NULL'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_feedback');
  }
}

/** What came of an event, in the words of staff. */
export class CreateEventOutcome1766200000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_outcome',
        columns: [
          column.id('event_id', { isPrimary: true }),
          column.text('words', 4_000),
          column.instant('changed_at'),
          column.text('changed_by', 40),
        ],
        foreignKeys: [foreignKey('event_outcome', 'event_id', 'event', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_outcome');
  }
}
