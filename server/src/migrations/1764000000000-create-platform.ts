import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, index } from '../platform/db/columns';

/**
 * Makes MariaDB compare text byte by byte, exactly as SQLite does, so that both engines find and order the
 * same.
 */
export class SetCollation1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type !== 'mariadb') return;
    await runner.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin');
  }

  async down(): Promise<void> {
    // The collation of the database stays: tables made under it would not change anyway.
  }
}

/** Facts that happened. */
export class CreateOutboxEvent1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const id = column.int('id', { isPrimary: true, isGenerated: true, generationStrategy: 'increment' });
    await runner.createTable(
      new Table({
        name: 'outbox_event',
        columns: [
          id,
          column.text('name', 60),
          column.id('subject_id'),
          column.longText('payload', column.nullable),
          column.instant('occurred_at'),
        ],
        indices: [index('outbox_event', 'occurred_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('outbox_event');
  }
}

/** Answers to requests that may be repeated. */
export class CreateIdempotency1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'idempotency',
        columns: [
          column.text('principal', 40, { isPrimary: true }),
          column.text('idempotency_key', 80, { isPrimary: true }),
          column.text('operation', 60),
          column.text('request_hash', 64),
          column.longText('outcome'),
          column.instant('created_at'),
        ],
        indices: [index('idempotency', 'created_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('idempotency');
  }
}

/** Facts about this installation, such as whether it holds sample data. */
export class CreateSetting1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'setting',
        columns: [column.text('name', 60, { isPrimary: true }), column.longText('value')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('setting');
  }
}

/** When each repeated job last ran and who runs it now. */
export class CreateJobRun1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'job_run',
        columns: [
          column.text('name', 60, { isPrimary: true }),
          column.instant('next_run_at'),
          column.text('leased_by', 40, column.nullable),
          column.instant('leased_until', column.nullable),
          column.instant('last_run_at', column.nullable),
          column.text('last_outcome', 500, column.nullable),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('job_run');
  }
}
