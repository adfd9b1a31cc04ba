import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** Photos of an event, each with why it may be shown; read by event in their order. */
export class CreateEventPhoto1769200000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_photo',
        columns: [
          column.id(),
          column.id('event_id'),
          column.id('upload_id'),
          column.int('position'),
          column.text('caption_id', 300),
          column.text('caption_en', 300, nullable),
          column.text('alt_id', 300),
          column.text('alt_en', 300, nullable),
          column.text('consent', 24),
          column.text('consent_note', 300, nullable),
          column.text('added_by', 40),
          column.instant('added_at'),
        ],
        indices: [uniqueIndex('event_photo', 'upload_id'), index('event_photo', 'event_id', 'position')],
        foreignKeys: [
          foreignKey('event_photo', 'event_id', 'event', 'CASCADE'),
          foreignKey('event_photo', 'upload_id', 'upload', 'RESTRICT'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_photo');
  }
}

/** What an event was to cost and what it cost, line by line. */
export class CreateEventBudgetLine1769200000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_budget_line',
        columns: [
          column.id(),
          column.id('event_id'),
          column.int('position'),
          column.text('label', 200),
          column.bigint('planned'),
          column.bigint('spent', nullable),
        ],
        indices: [index('event_budget_line', 'event_id', 'position')],
        foreignKeys: [foreignKey('event_budget_line', 'event_id', 'event', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_budget_line');
  }
}
