import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;

/**
 * Events. Read by the day they begin, by programme, by branch; what the public sees is decided by
 * public_from.
 */
export class CreateEvent1766000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event',
        columns: [
          column.id(),
          column.text('format', 24),
          column.text('kind', 24),
          column.id('programme_id', nullable),
          column.text('status', 24),
          column.instant('public_from', nullable),
          column.text('name_id', 200),
          column.text('name_en', 200, nullable),
          column.text('summary_id', 400, nullable),
          column.text('summary_en', 400, nullable),
          column.longText('description_id', nullable),
          column.longText('description_en', nullable),
          column.text('languages', 120),
          column.text('place_kind', 24),
          column.id('branch_id', nullable),
          column.id('space_id', nullable),
          column.text('venue_name', 200, nullable),
          column.text('venue_address', 300, nullable),
          column.text('online_url', 300, nullable),
          column.int('capacity', nullable),
          column.int('age_from', nullable),
          column.int('age_to', nullable),
          column.text('accessibility', 300),
          column.flag('is_accessible', { default: 0 }),
          column.flag('is_for_children', { default: 0 }),
          column.flag('is_for_schools', { default: 0 }),
          column.bigint('cost', { default: 0 }),
          column.text('cost_note_id', 200, nullable),
          column.text('cost_note_en', 200, nullable),
          column.instant('starts_at'),
          column.instant('ends_at'),
          column.int('session_count', { default: 0 }),
          column.text('registration_mode', 24),
          column.text('registration_scope', 24),
          column.text('waiting_mode', 24),
          column.int('offer_hours', { default: 12 }),
          column.instant('registration_opens_at', nullable),
          column.instant('registration_closes_at', nullable),
          column.int('most_per_party', { default: 6 }),
          column.flag('allows_guests', { default: 1 }),
          column.flag('asks_photo_consent', { default: 0 }),
          column.flag('asks_support', { default: 0 }),
          column.flag('asks_school', { default: 0 }),
          column.int('certificate_sessions', nullable),
          column.text('recording_url', 300, nullable),
          column.id('poster_upload_id', nullable),
          column.text('notice_id', 300, nullable),
          column.text('notice_en', 300, nullable),
          column.flag('is_template', { default: 0 }),
          column.id('copied_from_id', nullable),
          column.longText('search_text'),
          column.int('sequence', { default: 0 }),
          column.instant('created_at'),
          column.text('created_by', 40),
          column.instant('changed_at'),
          column.flag('is_sample', { default: 0 }),
          column.version(),
        ],
        indices: [
          index('event', 'status', 'starts_at', 'id'),
          index('event', 'starts_at', 'id'),
          index('event', 'programme_id', 'starts_at'),
          index('event', 'branch_id', 'starts_at'),
          index('event', 'space_id'),
          index('event', 'poster_upload_id'),
        ],
        foreignKeys: [
          foreignKey('event', 'programme_id', 'programme'),
          foreignKey('event', 'branch_id', 'branch'),
          foreignKey('event', 'space_id', 'space'),
          foreignKey('event', 'poster_upload_id', 'upload'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event');
  }
}

/** For whom an event is. */
export class CreateEventAudience1766000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_audience',
        columns: [
          column.id('event_id', { isPrimary: true }),
          column.text('audience', 24, { isPrimary: true }),
        ],
        indices: [index('event_audience', 'audience', 'event_id')],
        foreignKeys: [foreignKey('event_audience', 'event_id', 'event', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_audience');
  }
}

/**
 * Dated occurrences. Seats are counted here: taken never passes capacity. Read by time, by event, by space.
 */
export class CreateEventSession1766000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_session',
        columns: [
          column.id(),
          column.id('event_id'),
          column.text('status', 24),
          column.instant('starts_at'),
          column.instant('ends_at'),
          column.flag('is_all_day', { default: 0 }),
          column.date('from_date'),
          column.date('until_date'),
          column.text('name_id', 200, nullable),
          column.text('name_en', 200, nullable),
          column.text('note_id', 300, nullable),
          column.text('note_en', 300, nullable),
          column.id('own_space_id', nullable),
          column.id('space_id', nullable),
          column.int('own_capacity', nullable),
          column.int('capacity', nullable),
          column.int('taken', { default: 0 }),
          column.int('sequence', { default: 0 }),
          column.instant('changed_at'),
          column.version(),
        ],
        indices: [
          index('event_session', 'event_id', 'starts_at'),
          index('event_session', 'starts_at', 'id'),
          index('event_session', 'space_id', 'starts_at'),
          index('event_session', 'own_space_id'),
        ],
        foreignKeys: [
          foreignKey('event_session', 'event_id', 'event', 'CASCADE'),
          foreignKey('event_session', 'own_space_id', 'space'),
          foreignKey('event_session', 'space_id', 'space'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_session');
  }
}
