import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;

/** People who make events: speakers, storytellers, artists, trainers, volunteers. */
export class CreateEventPerson1766000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_person',
        columns: [
          column.id(),
          column.text('name', 160),
          column.text('name_sort', 160),
          column.text('headline_id', 160, nullable),
          column.text('headline_en', 160, nullable),
          column.longText('bio_id', nullable),
          column.longText('bio_en', nullable),
          column.text('website', 300, nullable),
          column.id('photo_upload_id', nullable),
          column.flag('is_public', { default: 1 }),
          column.id('member_id', nullable),
          column.id('staff_id', nullable),
          column.instant('created_at'),
          column.flag('is_sample', { default: 0 }),
          column.version(),
        ],
        indices: [
          index('event_person', 'name_sort', 'id'),
          index('event_person', 'photo_upload_id'),
          index('event_person', 'member_id'),
          index('event_person', 'staff_id'),
        ],
        foreignKeys: [
          foreignKey('event_person', 'photo_upload_id', 'upload'),
          foreignKey('event_person', 'member_id', 'member'),
          foreignKey('event_person', 'staff_id', 'staff_member'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_person');
  }
}

/** Who does what at an event, or at one session of it. */
export class CreateEventCredit1766000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_credit',
        columns: [
          column.id(),
          column.id('event_id'),
          column.id('session_id', nullable),
          column.id('person_id'),
          column.text('role', 24),
          column.int('position', { default: 0 }),
        ],
        indices: [
          index('event_credit', 'event_id', 'position'),
          index('event_credit', 'session_id'),
          index('event_credit', 'person_id'),
        ],
        foreignKeys: [
          foreignKey('event_credit', 'event_id', 'event', 'CASCADE'),
          foreignKey('event_credit', 'session_id', 'event_session', 'CASCADE'),
          foreignKey('event_credit', 'person_id', 'event_person'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_credit');
  }
}

/** Who holds an event or a programme together with the library, and what they give. */
export class CreateEventPartner1766000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_partner',
        columns: [
          column.id(),
          column.id('event_id', nullable),
          column.id('programme_id', nullable),
          column.text('name', 200),
          column.text('url', 300, nullable),
          column.text('contribution_kind', 24, nullable),
          column.bigint('contribution_amount', nullable),
          column.text('contribution_note', 300, nullable),
          column.int('position', { default: 0 }),
        ],
        indices: [
          index('event_partner', 'event_id', 'position'),
          index('event_partner', 'programme_id', 'position'),
        ],
        foreignKeys: [
          foreignKey('event_partner', 'event_id', 'event', 'CASCADE'),
          foreignKey('event_partner', 'programme_id', 'programme', 'CASCADE'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_partner');
  }
}

/** Works shown at an exhibition, or pieces performed. */
export class CreateEventWork1766000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_work',
        columns: [
          column.id(),
          column.id('event_id'),
          column.int('position', { default: 0 }),
          column.text('name_id', 200),
          column.text('name_en', 200, nullable),
          column.text('creator', 160, nullable),
          column.text('year_text', 60, nullable),
          column.text('medium_id', 160, nullable),
          column.text('medium_en', 160, nullable),
          column.text('dimensions', 80, nullable),
          column.text('lender', 160, nullable),
          column.longText('caption_id', nullable),
          column.longText('caption_en', nullable),
          column.text('alt_id', 300, nullable),
          column.text('alt_en', 300, nullable),
          column.id('upload_id', nullable),
        ],
        indices: [index('event_work', 'event_id', 'position'), index('event_work', 'upload_id')],
        foreignKeys: [
          foreignKey('event_work', 'event_id', 'event', 'CASCADE'),
          foreignKey('event_work', 'upload_id', 'upload'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_work');
  }
}

/** Titles recommended for an event. */
export class CreateEventTitle1766000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'event_title',
        columns: [
          column.id('event_id', { isPrimary: true }),
          column.id('title_id', { isPrimary: true }),
          column.text('note_id', 300, nullable),
          column.text('note_en', 300, nullable),
          column.int('position', { default: 0 }),
        ],
        indices: [index('event_title', 'title_id')],
        foreignKeys: [
          foreignKey('event_title', 'event_id', 'event', 'CASCADE'),
          foreignKey('event_title', 'title_id', 'title', 'CASCADE'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_title');
  }
}
