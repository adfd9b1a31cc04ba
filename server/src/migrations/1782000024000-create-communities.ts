import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'community_member',
    columns: [
      column.id('member_id', { isPrimary: true }),
      column.id('partner_id', { isPrimary: true }),
      column.instant('joined_at'),
    ],
    indices: [index('community_member', 'partner_id', 'joined_at')],
    foreignKeys: [
      foreignKey('community_member', 'member_id', 'member', 'CASCADE'),
      foreignKey('community_member', 'partner_id', 'partner', 'CASCADE'),
    ],
  },
  {
    name: 'community_meeting',
    columns: [
      column.id(),
      column.id('partner_id'),
      column.instant('starts_at'),
      column.text('place', 200, nullable),
      column.id('title_id', nullable),
      column.text('note', 300, nullable),
      column.instant('created_at'),
      column.text('created_by', 40),
    ],
    indices: [
      index('community_meeting', 'partner_id', 'starts_at', 'id'),
      index('community_meeting', 'title_id'),
    ],
    foreignKeys: [
      foreignKey('community_meeting', 'partner_id', 'partner', 'CASCADE'),
      foreignKey('community_meeting', 'title_id', 'title', 'SET NULL'),
    ],
  },
];

/** Gives communities members, and meetings with what is read. */
export class CreateCommunities1782000024000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
