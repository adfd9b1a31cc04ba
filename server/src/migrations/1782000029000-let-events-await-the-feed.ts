import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { index, readInstant, sqlInstant } from '../platform/db/columns';

const HOUR_MS = 3_600_000;
const INDEX = index('outbox_event', 'awaits_feed', 'id');

type Newest = { readonly at: Date | string | null };

/**
 * Marks events that the feed of changes has not looked at. Those older than its newest change were looked at; the
 * last hour before it is looked at once more, which gives nothing twice.
 */
export class LetEventsAwaitTheFeed1782000029000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Written out: what the library would do instead on SQLite is to copy the whole table.
    await runner.query('ALTER TABLE outbox_event ADD COLUMN awaits_feed tinyint NULL DEFAULT 1');
    const newest = (await runner.query('SELECT MAX(occurred_at) AS at FROM feed_change')) as Newest[];
    const at = newest[0]?.at;
    if (at != null) {
      const before = sqlInstant(new Date(readInstant(at).getTime() - HOUR_MS));
      await runner.query('UPDATE outbox_event SET awaits_feed = NULL WHERE occurred_at < ?', [before]);
    }
    await runner.createIndex('outbox_event', new TableIndex(INDEX));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('outbox_event', INDEX.name ?? '');
    await runner.query('ALTER TABLE outbox_event DROP COLUMN awaits_feed');
  }
}
