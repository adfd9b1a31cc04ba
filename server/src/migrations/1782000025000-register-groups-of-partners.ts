import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { index } from '../platform/db/columns';

const BY_PARTNER = index('registration', 'partner_id', 'created_at', 'id');

/** Lets a partner register a group for an event, with the consent of guardians that it collected. */
export class RegisterGroupsOfPartners1782000025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Written out: what the library would do instead on SQLite is to copy the whole table.
    await runner.query('ALTER TABLE registration ADD COLUMN partner_id varchar(30) NULL');
    await runner.query('ALTER TABLE registration ADD COLUMN have_guardians_agreed tinyint NULL');
    await runner.createIndex('registration', new TableIndex(BY_PARTNER));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('registration', new TableIndex(BY_PARTNER));
    await runner.query('ALTER TABLE registration DROP COLUMN have_guardians_agreed');
    await runner.query('ALTER TABLE registration DROP COLUMN partner_id');
  }
}
