import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

const { nullable } = column;
const NO = { default: 0 };

/** The guardian of a child who has no card: a name and how to reach them. */
export class AddGuardianContact1771300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('member', [
      new TableColumn(column.text('guardian_name', 120, nullable)),
      new TableColumn(column.text('guardian_email', 200, nullable)),
      new TableColumn(column.text('guardian_phone', 20, nullable)),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('member', ['guardian_name', 'guardian_email', 'guardian_phone']);
  }
}

/** The last day of a consent, for one that was taken over. */
export class AddConsentUntil1771300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('member_consent', new TableColumn(column.date('until_date', nullable)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('member_consent', 'until_date');
  }
}

/**
 * Contacts that were typed from afar, and passwords that staff chose. Who registered alone and has proven
 * nothing yet typed them so.
 */
export class AddClaimedContacts1771300000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('member', [
      new TableColumn(column.flag('is_email_claimed', NO)),
      new TableColumn(column.flag('is_phone_claimed', NO)),
      new TableColumn(column.flag('must_change_password', NO)),
    ]);
    await runner.query(
      'UPDATE member SET is_email_claimed = 1 WHERE is_provisional = 1 AND email IS NOT NULL AND email_verified_at IS NULL AND password_hash IS NOT NULL',
    );
    await runner.query(
      'UPDATE member SET is_phone_claimed = 1 WHERE is_provisional = 1 AND phone IS NOT NULL AND phone_verified_at IS NULL AND password_hash IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('member', ['is_email_claimed', 'is_phone_claimed', 'must_change_password']);
  }
}
