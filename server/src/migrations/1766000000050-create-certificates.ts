import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** The next number of certificates in a year. */
export class CreateCertificateCounter1766000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'certificate_counter',
        columns: [column.int('year', { isPrimary: true }), column.int('next_number')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('certificate_counter');
  }
}

/** Certificates as they were issued: what they say does not change when the event does. */
export class CreateCertificate1766000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'certificate',
        columns: [
          column.id(),
          column.text('number', 24),
          column.text('code', 16),
          column.id('event_id'),
          column.id('person_id', nullable),
          column.id('event_person_id', nullable),
          column.id('member_id', nullable),
          column.text('role', 24),
          column.text('holder_name', 160),
          column.int('lesson_hours', nullable),
          column.int('attended_sessions', nullable),
          column.int('held_sessions', nullable),
          column.text('signer_name', 160),
          column.text('signer_position_id', 120),
          column.text('signer_position_en', 120),
          column.instant('issued_at'),
          column.text('issued_by', 40),
          column.instant('revoked_at', nullable),
          column.text('revoking_reason', 300, nullable),
          column.flag('is_sample', { default: 0 }),
        ],
        indices: [
          uniqueIndex('certificate', 'number'),
          uniqueIndex('certificate', 'event_id', 'person_id', 'role'),
          uniqueIndex('certificate', 'event_id', 'event_person_id', 'role'),
          index('certificate', 'member_id', 'issued_at'),
          index('certificate', 'person_id'),
          index('certificate', 'event_person_id'),
        ],
        foreignKeys: [
          foreignKey('certificate', 'event_id', 'event'),
          foreignKey('certificate', 'person_id', 'registered_person', 'SET NULL'),
          foreignKey('certificate', 'event_person_id', 'event_person', 'SET NULL'),
          foreignKey('certificate', 'member_id', 'member'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('certificate');
  }
}
