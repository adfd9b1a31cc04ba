import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { index } from '../platform/db/columns';

const INDICES = [
  index('event_proposal', 'partner_id', 'created_at', 'id'),
  index('event_proposal', 'twin_key', 'status'),
];
const COLUMNS = [
  'partner_id varchar(30) NULL',
  "purpose varchar(24) NOT NULL DEFAULT 'EVENT'",
  'grade varchar(60) NULL',
  'wished_at datetime(3) NULL',
  'offered_at datetime(3) NULL',
  'twin_key varchar(40) NULL',
];

/** Ties proposals to the partner that made them, and lets a partner ask for a visit by the same way. */
export class AskForVisits1782000026000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Written out: what the library would do instead on SQLite is to copy the whole table.
    for (const column of COLUMNS) await runner.query(`ALTER TABLE event_proposal ADD COLUMN ${column}`);
    for (const options of INDICES) await runner.createIndex('event_proposal', new TableIndex(options));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const options of INDICES) await runner.dropIndex('event_proposal', new TableIndex(options));
    for (const column of COLUMNS)
      await runner.query(`ALTER TABLE event_proposal DROP COLUMN ${column.split(' ')[0]}`);
  }
}
