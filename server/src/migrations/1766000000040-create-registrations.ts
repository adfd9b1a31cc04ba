import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/**
 * Who wants to come to an event: a family, a class. Read by event in the order of the waiting list, by
 * member, by the end of offers.
 */
export class CreateRegistration1766000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'registration',
        columns: [
          column.id(),
          column.id('event_id'),
          column.id('session_id', nullable),
          column.text('kind', 24),
          column.text('status', 24),
          column.id('member_id', nullable),
          column.text('contact_name', 160, nullable),
          column.text('contact_email', 200, nullable),
          column.text('contact_phone', 40, nullable),
          column.text('locale', 4),
          column.int('party_size'),
          column.int('queue_number'),
          column.instant('offered_at', nullable),
          column.instant('offer_until', nullable),
          column.text('school_name', 160, nullable),
          column.text('class_name', 60, nullable),
          column.text('teacher_name', 160, nullable),
          column.instant('closed_at', nullable),
          column.text('closed_by', 40, nullable),
          column.text('closing_reason', 300, nullable),
          column.instant('created_at'),
          column.text('created_by', 40),
          column.flag('is_sample', { default: 0 }),
          column.version(),
        ],
        indices: [
          index('registration', 'event_id', 'status', 'queue_number'),
          index('registration', 'session_id', 'status', 'queue_number'),
          index('registration', 'member_id', 'created_at'),
          index('registration', 'status', 'offer_until'),
        ],
        foreignKeys: [
          foreignKey('registration', 'event_id', 'event'),
          foreignKey('registration', 'session_id', 'event_session'),
          foreignKey('registration', 'member_id', 'member'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('registration');
  }
}

/**
 * People of a registration, each with a ticket of their own. Age group, sex and kelurahan stay for statistics
 * when the rest is forgotten.
 */
export class CreateRegisteredPerson1766000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'registered_person',
        columns: [
          column.id(),
          column.id('registration_id'),
          column.int('position', { default: 0 }),
          column.id('member_id', nullable),
          column.text('name', 160),
          column.date('birth_date', nullable),
          column.text('sex', 1, nullable),
          column.text('age_band', 12, nullable),
          column.text('kelurahan_code', 20, nullable),
          column.text('school', 160, nullable),
          column.flag('photo_consent', nullable),
          column.flag('is_companion', { default: 0 }),
          column.int('seats', { default: 1 }),
          column.text('ticket_code', 16),
        ],
        indices: [
          uniqueIndex('registered_person', 'ticket_code'),
          index('registered_person', 'registration_id', 'position'),
          index('registered_person', 'member_id'),
        ],
        foreignKeys: [
          foreignKey('registered_person', 'registration_id', 'registration', 'CASCADE'),
          foreignKey('registered_person', 'member_id', 'member'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('registered_person');
  }
}

/**
 * The place of a person in a session. While the registration is open nobody has two in one session: open_key
 * is the person until then.
 */
export class CreateEventPlace1766000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_place',
        columns: [
          column.id(),
          column.id('session_id'),
          column.id('registration_id'),
          column.id('person_id'),
          column.text('open_key', 64, nullable),
          column.int('seats', { default: 1 }),
          column.text('status', 24),
          column.instant('attended_at', nullable),
          column.int('attended_count', nullable),
          column.text('checked_in_by', 40, nullable),
          column.text('check_in_device', 60, nullable),
          column.text('check_in_way', 24, nullable),
          column.version(),
        ],
        indices: [
          uniqueIndex('event_place', 'session_id', 'open_key'),
          index('event_place', 'session_id', 'status'),
          index('event_place', 'registration_id'),
          index('event_place', 'person_id'),
        ],
        foreignKeys: [
          foreignKey('event_place', 'session_id', 'event_session'),
          foreignKey('event_place', 'registration_id', 'registration', 'CASCADE'),
          foreignKey('event_place', 'person_id', 'registered_person', 'CASCADE'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_place');
  }
}

/** What somebody with a disability needs; apart from the rest, and deleted after the event. */
export class CreateRegisteredSupport1766000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'registered_support',
        columns: [
          column.id('person_id', { isPrimary: true }),
          column.text('support_text', 300),
          column.instant('created_at'),
        ],
        foreignKeys: [foreignKey('registered_support', 'person_id', 'registered_person', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('registered_support');
  }
}

/** People counted at the door without a registration, by age group and sex. */
export class CreateHeadCount1766000000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'head_count',
        columns: [
          column.id(),
          column.id('session_id'),
          column.text('age_band', 12, nullable),
          column.text('sex', 1, nullable),
          column.int('head_count'),
          column.text('note', 200, nullable),
          column.text('recorded_by', 40),
          column.instant('recorded_at'),
        ],
        indices: [index('head_count', 'session_id', 'recorded_at')],
        foreignKeys: [foreignKey('head_count', 'session_id', 'event_session', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('head_count');
  }
}
