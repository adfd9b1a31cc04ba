import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'booking_code',
    columns: [
      column.id(),
      column.text('email', 200),
      column.text('email_hash', 64),
      column.text('locale', 4),
      column.instant('created_at'),
      column.instant('expires_at'),
      column.instant('used_at', nullable),
    ],
    indices: [index('booking_code', 'email_hash', 'created_at'), index('booking_code', 'created_at', 'id')],
  },
];

/** Creates the codes by which guests prove the address that they book with. */
export class ProveContactsOfGuests1782000077100 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
